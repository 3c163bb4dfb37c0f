package org.chancery.server.identity.provider;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.json.Json;
import org.chancery.server.identity.Digest;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.SealedSecrets;

/**
 * One question to the provider. It travels in the browser, sealed, until the answer comes, so that an answer to somebody else's question
 * is worth nothing.
 *
 * @param state repeated in the answer
 * @param nonce whose hash is in the signed token
 * @param verifier of PKCE (RFC 7636)
 * @param back address on this site for the answer
 * @param to path to go on to
 * @param afresh whether the person must sign in there again
 * @param ends until when an answer counts, UTC
 */
public record Asking(
        String state, String nonce, String verifier, String back, String to, boolean afresh, Instant ends) {

    /** A new question. */
    public static Asking next(String back, String to, boolean afresh, Instant ends) {
        return new Asking(
                RandomReference.secret(), RandomReference.secret(), RandomReference.secret(), back, to, afresh, ends);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("nonce", hash(nonce));
        parameters.put("code_challenge", hash(verifier));
        parameters.put("code_challenge_method", "S256");
        if (afresh) {
            parameters.put("prompt", "login");
            parameters.put("max_age", "0");
        }
        return parameters;
    }

    /** For the cookie. */
    public String sealed(SealedSecrets secrets) {
        Json.Obj kept = Json.object()
                .with("state", state)
                .with("nonce", nonce)
                .with("verifier", verifier)
                .with("back", back)
                .with("to", to)
                .with("afresh", new Json.Bool(afresh))
                .with("ends", ends.getEpochSecond());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secrets.seal("provider", kept.canonical()));
    }

    /** From the cookie; empty if it is not ours. */
    public static Optional<Asking> of(String sealed, SealedSecrets secrets) {
        try {
            byte[] open =
                    secrets.open("provider", Base64.getUrlDecoder().decode(sealed.getBytes(StandardCharsets.US_ASCII)));
            Json.Obj kept = (Json.Obj) Json.parse(open);
            return Optional.of(new Asking(
                    kept.text("state"),
                    kept.text("nonce"),
                    kept.text("verifier"),
                    kept.text("back"),
                    kept.text("to"),
                    kept.get("afresh").equals(new Json.Bool(true)),
                    Instant.ofEpochSecond(kept.number("ends"))));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static String hash(String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.of(secret));
    }
}
