package org.chancery.files.signature;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chancery.files.signature.CheckedSignature.NotChecked;
import org.chancery.files.signature.CheckedSignature.Verdict;
import org.jspecify.annotations.Nullable;

/** Checks the signatures of a PDF that {@link org.chancery.files.content.FileContent} has found harmless. */
public final class PdfSignatures {
    private static final ClassLoader SERVICES = new OwnServices();
    private final Duration limit;

    /** @param limit for one document */
    public PdfSignatures(Duration limit) {
        this.limit = limit;
    }

    /**
     * Checks all signatures of a document against the trusted certificates, asking nobody.
     *
     * @throws NotCheckable if the library cannot, or not in time
     */
    public SignatureReport check(byte[] pdf, TrustAnchors trusted) throws NotCheckable {
        FutureTask<SignatureReport> task = new FutureTask<>(() -> checked(pdf, trusted));
        Thread worker = Thread.ofPlatform().daemon().name("signatures").unstarted(task);
        worker.setContextClassLoader(SERVICES);
        worker.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            worker.interrupt();
            throw new NotCheckable("took longer than " + limit.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotCheckable("was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof NotCheckable known
                    ? known
                    : new NotCheckable(String.valueOf(e.getCause()), e);
        }
    }

    private static SignatureReport checked(byte[] pdf, TrustAnchors trusted) throws NotCheckable, IOException {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(offline(trusted));
        validator.setLocale(Locale.ENGLISH);
        Reports reports = validator.validateDocument(OfflinePolicy.policy());
        List<CheckedSignature> signatures = reports.getSimpleReport().getSignatureIdList().stream()
                .map(id -> signature(reports, id, trusted))
                .toList();
        int there = there(pdf);
        if (signatures.size() < there) {
            throw new NotCheckable("of " + there + " signatures " + signatures.size() + " can be read", null);
        }
        return signatures.isEmpty()
                ? SignatureReport.none()
                : new SignatureReport(signatures, reports.getXmlSimpleReport());
    }

    /** How many signatures the document says to bear: one that the library cannot read must not be taken for none. */
    private static int there(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return (int) document.getSignatureDictionaries().stream()
                    .filter(it -> !"DocTimeStamp".equals(it.getCOSObject().getNameAsString("Type")))
                    .count();
        }
    }

    /** Without sources of revocation data and of issuers' certificates: the library has nobody to ask. */
    private static CommonCertificateVerifier offline(TrustAnchors trusted) {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        trusted.certificates().forEach(it -> source.addCertificate(new CertificateToken(it)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(source);
        verifier.setAIASource(null);
        verifier.setCrlSource(null);
        verifier.setOcspSource(null);
        return verifier;
    }

    private static CheckedSignature signature(Reports reports, String id, TrustAnchors trusted) {
        SimpleReport report = reports.getSimpleReport();
        DiagnosticData data = reports.getDiagnosticData();
        SignatureWrapper signature = data.getSignatureById(id);
        Set<NotChecked> notChecked = EnumSet.noneOf(NotChecked.class);
        if (signature.getSigningCertificate() == null
                || !signature.getSigningCertificate().isRevocationDataAvailable()) {
            notChecked.add(NotChecked.REVOCATION);
        }
        boolean stamped = report.getSignatureTimestamps(id).stream()
                .anyMatch(it -> it.getIndication() == eu.europa.esig.dss.enumerations.Indication.PASSED);
        if (!stamped) {
            notChecked.add(NotChecked.TIME);
        }
        if (trusted.certificates().isEmpty()) {
            notChecked.add(NotChecked.TRUST);
        }
        return new CheckedSignature(
                verdict(report, id),
                report.getSubIndication(id) == null
                        ? ""
                        : report.getSubIndication(id).name(),
                text(report.getSignedBy(id)),
                signature.getSigningCertificate() == null
                        ? ""
                        : text(signature.getSigningCertificate().getCertificateIssuerDN()),
                time(report.getSigningTime(id)),
                stamped ? time(report.getBestSignatureTime(id)) : Optional.empty(),
                notChecked,
                remarks(report, id));
    }

    private static Verdict verdict(SimpleReport report, String id) {
        return switch (report.getIndication(id)) {
            case TOTAL_PASSED, PASSED -> Verdict.PASSED;
            case TOTAL_FAILED, FAILED -> Verdict.FAILED;
            case INDETERMINATE, NO_SIGNATURE_FOUND -> Verdict.INDETERMINATE;
        };
    }

    private static List<String> remarks(SimpleReport report, String id) {
        List<String> remarks = new ArrayList<>();
        Stream.of(report.getAdESValidationErrors(id), report.getAdESValidationWarnings(id))
                .flatMap(List::stream)
                .map(Message::getValue)
                .distinct()
                .forEach(remarks::add);
        return remarks;
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }

    private static Optional<Instant> time(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
