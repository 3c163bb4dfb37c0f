package org.chancery.files.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chancery.files.signature.CheckedSignature.NotChecked;
import org.chancery.files.signature.CheckedSignature.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfSignaturesTest {
    private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant FAR = Instant.parse("2035-01-01T00:00:00Z");
    private static final String TEXT = "The Government of Kestria ratifies.";
    private static Authority ministry;
    private static Authority.Signer minister;
    private final PdfSignatures signatures = new PdfSignatures(Duration.ofSeconds(60));

    @BeforeAll
    static void an_authority_and_a_minister() throws Exception {
        ministry = Authority.named("Ministry of Kestria");
        minister = ministry.signer("Ada Lorn", LONG_AGO, FAR, "");
    }

    private static byte[] signed(Authority.Signer signer) throws Exception {
        return SignedPdf.signed(SignedPdf.unsigned(TEXT), signer, ministry, Instant.now());
    }

    private CheckedSignature one(byte[] pdf, TrustAnchors trusted) throws NotCheckable {
        SignatureReport report = signatures.check(pdf, trusted);
        assertThat(report.signatures()).hasSize(1);
        assertThat(report.report()).contains("SimpleReport");
        return report.signatures().getFirst();
    }

    private static TrustAnchors trusted() {
        return new TrustAnchors(List.of(ministry.certificate()));
    }

    @Test
    void a_right_signature_passes_and_what_nobody_was_asked_is_named() throws Exception {
        CheckedSignature found = one(signed(minister), trusted());
        assertThat(found.remarks().toString() + found.reason()).as("remarks").doesNotContain("FAILURE");
        assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.PASSED);
        assertThat(found.signer()).contains("Ada Lorn");
        assertThat(found.issuer()).contains("Ministry of Kestria");
        assertThat(found.claimed().orElseThrow()).isBetween(Instant.now().minusSeconds(600), Instant.now());
        assertThat(found.proved()).isEmpty();
        assertThat(found.notChecked()).containsExactlyInAnyOrder(NotChecked.REVOCATION, NotChecked.TIME);
    }

    @Test
    void a_document_altered_after_signing_fails() throws Exception {
        byte[] altered = signed(minister);
        int at = new String(altered, StandardCharsets.ISO_8859_1).indexOf(TEXT);
        assertThat(at).isPositive();
        altered[at] = 't';
        CheckedSignature found = one(altered, trusted());
        assertThat(found.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(found.reason()).isEqualTo("HASH_FAILURE");
    }

    @Test
    void a_page_added_after_signing_does_not_pass() throws Exception {
        CheckedSignature found = one(SignedPdf.withAnotherPage(signed(minister)), trusted());
        assertThat(found.verdict()).as(found.toString()).isNotEqualTo(Verdict.PASSED);
    }

    @Test
    void the_certificate_had_expired_and_nothing_proves_an_earlier_time() throws Exception {
        Authority.Signer former = ministry.signer("Ben Tal", LONG_AGO, Instant.parse("2025-01-01T00:00:00Z"), "");
        CheckedSignature found = one(
                SignedPdf.signed(SignedPdf.unsigned(TEXT), former, ministry, Instant.parse("2024-06-01T00:00:00Z")),
                trusted());
        assertThat(found.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(found.reason()).isEqualTo("OUT_OF_BOUNDS_NO_POE");
    }

    @Test
    void an_issuer_that_nobody_trusts_leaves_the_question_open() throws Exception {
        TrustAnchors others =
                new TrustAnchors(List.of(Authority.named("Ministry of Avelia").certificate()));
        CheckedSignature found = one(signed(minister), others);
        assertThat(found.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(found.reason()).isEqualTo("NO_CERTIFICATE_CHAIN_FOUND");
        assertThat(found.notChecked()).doesNotContain(NotChecked.TRUST);
        assertThat(one(signed(minister), TrustAnchors.none()).notChecked()).contains(NotChecked.TRUST);
    }

    @Test
    void a_document_without_signature_has_none() throws Exception {
        assertThat(signatures.check(SignedPdf.unsigned(TEXT), trusted()).signatures())
                .isEmpty();
    }

    @Test
    void no_address_that_a_certificate_names_is_ever_asked() throws Exception {
        try (ServerSocket tempting = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            tempting.setSoTimeout(1_000);
            String address = "http://127.0.0.1:" + tempting.getLocalPort() + "/ca";
            Authority.Signer far = ministry.signer("Cy Dorn", LONG_AGO, FAR, address);
            one(signed(far), trusted());
            one(signed(far), TrustAnchors.none());
            assertThatThrownBy(tempting::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_list_of_trusted_certificates_is_read_from_pem_and_nothing_else() throws Exception {
        String pem = "Ministry of Kestria, from its note of 3 March\n-----BEGIN CERTIFICATE-----\n"
                + java.util.Base64.getMimeEncoder()
                        .encodeToString(ministry.certificate().getEncoded())
                + "\n-----END CERTIFICATE-----\n";
        assertThat(TrustAnchors.pem(pem + pem).certificates())
                .containsExactly(ministry.certificate(), ministry.certificate());
        assertThatThrownBy(() -> TrustAnchors.pem("no certificate")).isInstanceOf(CertificateException.class);
        assertThatThrownBy(() -> TrustAnchors.pem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"))
                .isInstanceOf(CertificateException.class);
    }
}
