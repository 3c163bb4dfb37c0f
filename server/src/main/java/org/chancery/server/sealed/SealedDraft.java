package org.chancery.server.sealed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelSyntax;
import org.chancery.law.label.LabelText;

/**
 * A sealed file as it is sent in.
 *
 * @param title by which people find it; not encrypted, so it says nothing of the content
 * @param label under which its metadata are kept; may be above the deployment's maximum, since the content cannot be read here
 * @param keys ids of the keys to which the file is encrypted
 * @param bytes the age file
 * @param about the document of another module to which it belongs, if it does
 */
public record SealedDraft(String title, Label label, List<UUID> keys, byte[] bytes, Optional<About> about) {

    /** Largest file, with what age adds. */
    static final int LARGEST = 21 * 1024 * 1024;

    /** A document of another module: a kind that the module gives it, and its id. */
    public record About(String kind, UUID id) {}

    /**
     * A label as it was typed.
     *
     * @throws SealedRefused if it is none
     */
    public static Label label(String typed) {
        try {
            return LabelText.read(typed.strip());
        } catch (LabelSyntax e) {
            throw new SealedRefused(SealedRefused.Why.LABEL_WRONG);
        }
    }

    public SealedDraft {
        keys = keys.stream().distinct().toList();
        if (title.isBlank() || title.length() > 200) {
            throw new SealedRefused(SealedRefused.Why.TITLE_MISSING);
        }
        if (keys.isEmpty()) {
            throw new SealedRefused(SealedRefused.Why.NO_RECIPIENTS);
        }
        if (bytes.length == 0) {
            throw new SealedRefused(SealedRefused.Why.NO_FILE);
        }
        if (bytes.length > LARGEST) {
            throw new SealedRefused(SealedRefused.Why.TOO_LARGE);
        }
    }
}
