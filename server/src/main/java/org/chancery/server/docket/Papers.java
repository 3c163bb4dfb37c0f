package org.chancery.server.docket;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.chancery.server.files.Incoming;

/** Scans and translations of instruments: looked into before anything is entered, kept encrypted as they came, never overwritten. */
public interface Papers {

    /**
     * Looks into a file, which may take seconds; call it before the transaction that enters what it came with. PDF, PNG, JPEG and TIFF are
     * taken, told by their content and never by the name.
     *
     * @return to be closed; nothing is kept by looking
     * @throws org.chancery.server.files.FileRefused if it may not come in
     */
    Incoming look(String name, InputStream content);

    /**
     * Keeps a file for an item as it came; together with the caller's transaction or not at all.
     *
     * @throws StepRefused if the item has as many papers as it may have
     */
    Paper keep(Hand hand, String item, String purpose, Incoming file);

    /** Looks into bytes and keeps them. */
    default Paper keep(Hand hand, String item, String purpose, String name, byte[] content) {
        try (Incoming file = look(name, new ByteArrayInputStream(content))) {
            return keep(hand, item, purpose, file);
        }
    }

    /**
     * Adds a copy of a paper without its active content; the paper itself stays as it came.
     *
     * @throws org.chancery.server.web.NotFound if the item has no such paper
     */
    Paper clean(Hand hand, String item, String paper);

    /** What is kept for an item, oldest first. */
    List<Paper> of(String reader, String item);

    /** The bytes, if the reader may see the item. */
    Optional<byte[]> read(String reader, String paper);
}
