package org.chancery.server.identity.certificate;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.server.identity.SignInSettings;
import org.chancery.server.operation.OperatorError;
import org.springframework.stereotype.Service;

/**
 * TLS client certificates and smart cards. A reverse proxy ends TLS, asks for the certificate and passes it on in a header, as PEM in
 * percent encoding. The header counts only from the proxies that the settings name; the certificate only if one of the named
 * authorities issued it for client authentication and it is valid now. Its e-mail address (RFC 5280, rfc822Name) says whose it is.
 */
@Service
public class ClientCertificates {

    private static final int RFC822_NAME = 1;
    private static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";

    private final Optional<String> header;
    private final List<String> proxies;
    private final Set<TrustAnchor> authorities;

    ClientCertificates(SignInSettings settings) {
        this.header = settings.value("certificate.header");
        this.proxies = header.isEmpty()
                ? List.of()
                : Arrays.asList(settings.required("certificate.proxies").split("[ ,]+"));
        this.authorities = header.isEmpty() ? Set.of() : authorities(settings);
    }

    /** Whether they are offered at all. */
    public boolean isOffered() {
        return header.isPresent();
    }

    /** The e-mail address of the certificate that came with the request, if it may be trusted. */
    public Optional<String> address(HttpServletRequest request) {
        if (header.isEmpty() || !proxies.contains(request.getRemoteAddr())) {
            return Optional.empty();
        }
        String pem = request.getHeader(header.get());
        if (pem == null || pem.isBlank()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = URLDecoder.decode(pem.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .getBytes(StandardCharsets.UTF_8);
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
            requireTrusted(certificate);
            return mail(certificate);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void requireTrusted(X509Certificate certificate) throws GeneralSecurityException {
        PKIXParameters parameters = new PKIXParameters(authorities);
        // Revocation is the proxy's to check while the connection is made; see docs/operating.md.
        parameters.setRevocationEnabled(false);
        CertPathValidator.getInstance("PKIX")
                .validate(CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate)), parameters);
        List<String> uses = certificate.getExtendedKeyUsage();
        if (uses != null && !uses.contains(CLIENT_AUTHENTICATION)) {
            throw new GeneralSecurityException("the certificate is not for client authentication");
        }
    }

    /** The address, if there is exactly one. */
    private static Optional<String> mail(X509Certificate certificate) throws GeneralSecurityException {
        var names = certificate.getSubjectAlternativeNames();
        if (names == null) {
            return Optional.empty();
        }
        List<String> addresses = names.stream()
                .filter(it -> it.getFirst().equals(RFC822_NAME))
                .map(it -> String.valueOf(it.get(1)))
                .toList();
        return addresses.size() == 1 ? Optional.of(addresses.getFirst()) : Optional.empty();
    }

    private static Set<TrustAnchor> authorities(SignInSettings settings) {
        try (InputStream in = Files.newInputStream(settings.path("certificate.authorities"))) {
            Set<TrustAnchor> anchors = CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map((Certificate it) -> new TrustAnchor((X509Certificate) it, null))
                    .collect(Collectors.toSet());
            if (anchors.isEmpty()) {
                throw new IOException("it holds no certificate");
            }
            return anchors;
        } catch (IOException | GeneralSecurityException e) {
            throw new OperatorError(
                    "The authorities of client certificates in " + settings.path("certificate.authorities")
                            + " cannot be read: " + e.getMessage() + ". The file holds certificates in PEM.",
                    e);
        }
    }
}
