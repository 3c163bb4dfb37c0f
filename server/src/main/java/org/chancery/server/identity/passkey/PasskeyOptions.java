package org.chancery.server.identity.passkey;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.chancery.register.json.Json;

/** What an authenticator is asked, as JSON for {@code PublicKeyCredential.parse…OptionsFromJSON}. */
final class PasskeyOptions {

    private static final long ES256 = -7;
    private static final long EDDSA = -8;
    private static final long RS256 = -257;
    private static final long TIMEOUT_MILLIS = 300_000;

    private PasskeyOptions() {}

    /** For whoever signs in: any passkey of this site, with the person shown to be there. */
    static String signIn(byte[] challenge, String host) {
        return text(Json.object()
                .with("challenge", base64(challenge))
                .with("rpId", host)
                .with("userVerification", "required")
                .with("timeout", TIMEOUT_MILLIS));
    }

    /** For a new passkey; those the person has already are named so that the device does not make a second one. */
    static String registration(byte[] challenge, String host, String person, String name, List<Passkey> known) {
        Json.Obj selection = Json.object()
                .with("residentKey", "required")
                .with("requireResidentKey", new Json.Bool(true))
                .with("userVerification", "required");
        return text(Json.object()
                .with("challenge", base64(challenge))
                .with("rp", Json.object().with("id", host).with("name", "Chancery"))
                .with(
                        "user",
                        Json.object()
                                .with("id", base64(person.getBytes(StandardCharsets.US_ASCII)))
                                .with("name", name)
                                .with("displayName", name))
                .with("pubKeyCredParams", new Json.Arr(List.of(kind(ES256), kind(EDDSA), kind(RS256))))
                .with("authenticatorSelection", selection)
                .with("attestation", "none")
                .with(
                        "excludeCredentials",
                        new Json.Arr(known.stream()
                                .map(it -> (Json)
                                        Json.object().with("type", "public-key").with("id", it.id()))
                                .toList()))
                .with("timeout", TIMEOUT_MILLIS));
    }

    private static Json kind(long algorithm) {
        return Json.object().with("type", "public-key").with("alg", algorithm);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String text(Json.Obj options) {
        return new String(options.canonical(), StandardCharsets.UTF_8);
    }
}
