package org.chancery.files.signature;

import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.BasicSignatureConstraints;
import eu.europa.esig.dss.policy.jaxb.CertificateConstraints;
import eu.europa.esig.dss.policy.jaxb.ConstraintsParameters;
import eu.europa.esig.dss.policy.jaxb.LevelConstraint;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The library's own policy, with one difference: that no proof about revocation is there does not decide, since it could only be fetched. Proof
 * that is there counts in full.
 */
final class OfflinePolicy {

    private OfflinePolicy() {}

    static ValidationPolicy policy() {
        try (InputStream in = Objects.requireNonNull(
                ValidationPolicyFacade.class.getResourceAsStream("/policy/constraint.xml"), "the policy of DSS")) {
            ConstraintsParameters all = ValidationPolicyFacade.newFacade().unmarshall(in);
            for (BasicSignatureConstraints of : List.of(
                    all.getSignatureConstraints().getBasicSignatureConstraints(),
                    all.getCounterSignatureConstraints().getBasicSignatureConstraints(),
                    all.getTimestamp().getBasicSignatureConstraints())) {
                soften(of.getSigningCertificate());
                soften(of.getCACertificate());
            }
            return new EtsiValidationPolicy(all);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (jakarta.xml.bind.JAXBException | javax.xml.stream.XMLStreamException | org.xml.sax.SAXException e) {
            throw new IllegalStateException("the policy of DSS cannot be read", e);
        }
    }

    private static void soften(@Nullable CertificateConstraints certificate) {
        if (certificate != null) {
            warn(certificate.getRevocationDataAvailable());
            warn(certificate.getAcceptableRevocationDataFound());
        }
    }

    private static void warn(@Nullable LevelConstraint constraint) {
        if (constraint != null) {
            constraint.setLevel(Level.WARN);
        }
    }
}
