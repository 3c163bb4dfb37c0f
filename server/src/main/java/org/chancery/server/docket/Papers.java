package org.chancery.server.docket;

import java.util.List;
import java.util.Optional;

/** Where scans are kept: bytes in, id and hash out. */
public interface Papers {

    /**
     * Keeps bytes for an item as they came. PDF, PNG, JPEG and TIFF are taken, told by their content and never by the name.
     *
     * @throws StepRefused if the content is of another kind, or the item has as many papers as it may have
     */
    Paper keep(Hand hand, String item, String purpose, String name, byte[] content);

    /** What is kept for an item, oldest first. */
    List<Paper> of(String reader, String item);

    /** The bytes, if the reader may see the item. */
    Optional<byte[]> read(String reader, String paper);
}
