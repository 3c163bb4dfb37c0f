package org.chancery.files.signature;

import eu.europa.esig.dss.cms.CMS;
import eu.europa.esig.dss.cms.object.CMSObjectUtils;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * Reads a CMS that is followed by zeros, as every signature in a PDF is (ISO 32000-1, 12.8.1): DSS 6.3 hands the zeros on, and Bouncy Castle
 * 1.87 refuses them. It takes the place of the library's own reader; see docs/decisions/0138.
 */
public final class PaddedCms extends CMSObjectUtils {

    /** Made by the service loader. */
    public PaddedCms() {
        super();
    }

    @Override
    public CMS parseToCMS(DSSDocument document) {
        return super.parseToCMS(new InMemoryDocument(unpadded(DSSUtils.toByteArray(document))));
    }

    @Override
    public CMS parseToCMS(byte[] bytes) {
        return super.parseToCMS(unpadded(bytes));
    }

    static byte[] unpadded(byte[] bytes) {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        try (ASN1InputStream asn1 = new ASN1InputStream(in)) {
            if (asn1.readObject() == null) {
                throw new DSSException("no CMS");
            }
            int end = bytes.length - in.available();
            for (int i = end; i < bytes.length; i++) {
                if (bytes[i] != 0) {
                    return bytes;
                }
            }
            return Arrays.copyOf(bytes, end);
        } catch (IOException e) {
            throw new DSSException("the CMS cannot be read", e);
        }
    }
}
