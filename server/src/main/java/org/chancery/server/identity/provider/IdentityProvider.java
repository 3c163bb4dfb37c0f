package org.chancery.server.identity.provider;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.server.identity.SignInSettings;
import org.chancery.server.operation.Outgoing;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/**
 * The organisation's own identity provider (OpenID Connect, authorization code with PKCE). What it says of a person is
 * taken only with a signed token for this very request, and only the verified e-mail address is used.
 */
@Service
public class IdentityProvider implements Outgoing {

    private static final String ID = "organisation";

    private final SignInSettings settings;
    private final SingletonSupplier<OidcAuthorizationCodeAuthenticationProvider> checks =
            SingletonSupplier.of(() -> new OidcAuthorizationCodeAuthenticationProvider(
                    new RestClientAuthorizationCodeTokenResponseClient(),
                    request -> new DefaultOidcUser(List.of(), request.getIdToken())));
    private volatile @Nullable ClientRegistration known;

    IdentityProvider(SignInSettings settings) {
        this.settings = settings;
    }

    /** The provider's name for people in a language, if one is set. */
    public Optional<String> name(String language) {
        return settings.value("oidc.issuer")
                .flatMap(issuer -> settings.value("oidc.name." + language).or(() -> Optional.of(issuer)));
    }

    @Override
    public Optional<String> connectsTo() {
        return settings.value("oidc.issuer").map(it -> "sign-in by " + it + " (oidc.issuer in sign-in.properties)");
    }

    /** Where to send the browser. */
    public String address(Asking asking) {
        return request(asking).getAuthorizationRequestUri();
    }

    /**
     * Whom the provider vouches for.
     *
     * @return verified e-mail address and when the person signed in there; empty if anything is not as it should be
     */
    public Optional<Vouched> check(Asking asking, Map<String, String> answer) {
        String code = answer.get("code");
        String state = answer.get("state");
        if (code == null || state == null) {
            return Optional.empty();
        }
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success(code)
                .state(state)
                .redirectUri(asking.back())
                .build();
        try {
            var token = checks.obtain()
                    .authenticate(new OAuth2LoginAuthenticationToken(
                            registration(asking.back()), new OAuth2AuthorizationExchange(request(asking), response)));
            return token != null && token.getPrincipal() instanceof OidcUser user ? vouched(user) : Optional.empty();
        } catch (AuthenticationException e) {
            return Optional.empty();
        }
    }

    private static Optional<Vouched> vouched(OidcUser user) {
        String address = user.getEmail();
        if (address == null || !Boolean.TRUE.equals(user.getEmailVerified())) {
            return Optional.empty();
        }
        Instant since = user.getAuthenticatedAt();
        return Optional.of(new Vouched(address, since == null ? Instant.EPOCH : since));
    }

    private OAuth2AuthorizationRequest request(Asking asking) {
        ClientRegistration registration = registration(asking.back());
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(asking.back())
                .scopes(registration.getScopes())
                .state(asking.state())
                .attributes(it -> {
                    it.put("registration_id", ID);
                    it.put("code_verifier", asking.verifier());
                    it.put("nonce", asking.nonce());
                })
                .additionalParameters(it -> it.putAll(asking.parameters()))
                .build();
    }

    /** Asked for when it is first needed, so that a provider that is away does not stop the start. */
    private ClientRegistration registration(String back) {
        ClientRegistration now = known;
        if (now == null) {
            now = ClientRegistrations.fromOidcIssuerLocation(settings.required("oidc.issuer"))
                    .registrationId(ID)
                    .clientId(settings.required("oidc.client-id"))
                    .clientSecret(settings.required("oidc.client-secret"))
                    .scope("openid", "email")
                    .redirectUri(back)
                    .build();
            known = now;
        }
        return now;
    }
}
