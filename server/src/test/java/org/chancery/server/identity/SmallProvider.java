package org.chancery.server.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.server.web.Query;

/** An OpenID provider on the loopback address: discovery, keys, authorization with PKCE, tokens. Everyone who asks has signed in. */
final class SmallProvider implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Query> codes = new ConcurrentHashMap<>();

    /** What its tokens say. */
    volatile String email = "";

    volatile boolean verified = true;
    volatile Instant since = Instant.now();
    volatile String audience = "chancery";

    SmallProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", it -> json(it, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer())));
        server.createContext("/keys", it -> json(it, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Query asked = Query.of(exchange.getRequestURI().getRawQuery());
        String code = RandomReference.secret();
        codes.put(code, asked);
        String back = asked.value("redirect_uri").orElseThrow()
                + Query.of("")
                        .with("code", code)
                        .with("state", asked.value("state").orElseThrow());
        exchange.getResponseHeaders().set("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Gives a token for a code once, to whoever knows the verifier of its challenge. */
    private void token(HttpExchange exchange) throws IOException {
        Query given = Query.of(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Query asked = codes.remove(given.value("code").orElse(""));
        String challenge = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Digest.of(given.value("code_verifier").orElse("")));
        if (asked == null || !asked.value("code_challenge").orElse("").equals(challenge)) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        json(exchange, """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}""".formatted(RandomReference.secret(), signed(asked)));
    }

    private String signed(Query asked) {
        try {
            Instant now = Instant.now();
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                    new JWTClaimsSet.Builder()
                            .issuer(issuer())
                            .subject("somebody")
                            .audience(audience)
                            .issueTime(Date.from(now))
                            .expirationTime(Date.from(now.plusSeconds(300)))
                            .claim("auth_time", since.getEpochSecond())
                            .claim("nonce", asked.value("nonce").orElse(""))
                            .claim("email", email)
                            .claim("email_verified", verified)
                            .build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void json(HttpExchange exchange, String text) {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
