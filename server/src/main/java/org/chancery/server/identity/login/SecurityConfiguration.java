package org.chancery.server.identity.login;

import org.chancery.server.identity.PublicAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The filter chain: who asks, and whether a form is ours. Which route is open to whom is the permission table's matter;
 * headers are the {@code web} module's.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, LoginContexts contexts, PublicAddress address) {
        return http.securityContext(it -> it.securityContextRepository(contexts).requireExplicitSave(true))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(it -> it.csrfTokenRepository(tokens(address))
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .build();
    }

    /** A form shows the masked token and the browser brings the token in a cookie that no script reads. */
    private static CookieCsrfTokenRepository tokens(PublicAddress address) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(address.isSecure() ? "__Host-chancery-form" : "chancery-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(it -> {
            it.httpOnly(true).sameSite("Strict");
            if (address.isSecure()) {
                it.secure(true);
            }
        });
        return tokens;
    }
}
