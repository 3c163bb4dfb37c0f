package org.chancery.files.signature;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates that are trusted: of authorities whose signers a depositary takes, or of signers themselves. */
public record TrustAnchors(List<X509Certificate> certificates) {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s]+-----END CERTIFICATE-----");
    private static final int MOST = 1_000;

    public TrustAnchors {
        certificates = List.copyOf(certificates);
    }

    /** Nobody is trusted. */
    public static TrustAnchors none() {
        return new TrustAnchors(List.of());
    }

    /**
     * Reads a file of certificates in PEM, one after the other; what stands between them is left out.
     *
     * @throws CertificateException if there is none, one cannot be read, or there are more than a thousand
     */
    public static TrustAnchors pem(String text) throws CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> found = new ArrayList<>();
        Matcher blocks = PEM.matcher(text);
        while (blocks.find()) {
            if (found.size() == MOST) {
                throw new CertificateException("more than " + MOST + " certificates");
            }
            byte[] block = blocks.group().getBytes(StandardCharsets.US_ASCII);
            found.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(block)));
        }
        if (found.isEmpty()) {
            throw new CertificateException("no certificate in PEM");
        }
        return new TrustAnchors(found);
    }
}
