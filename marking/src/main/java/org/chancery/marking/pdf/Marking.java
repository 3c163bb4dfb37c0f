package org.chancery.marking.pdf;

import java.time.LocalDate;
import org.chancery.marking.code.CopyCode;

/**
 * What is written, visibly, top and bottom of every page of one numbered copy.
 *
 * @param label the label as it is to be read, in any language: at most {@link #MAX_LENGTH} characters on one line
 * @param copy number of the copy, from 1
 * @param copies how many were issued; at least {@code copy}
 * @param holder who answers for the copy: an office or a person, as the registry names them
 * @param registry the registry that keeps account of it
 * @param date of issue, in the registry's zone
 * @param code the opaque name of the copy
 * @param wording languages of the fixed words
 */
public record Marking(
        String label,
        int copy,
        int copies,
        String holder,
        String registry,
        LocalDate date,
        CopyCode code,
        Wording wording) {

    /** Longer texts could not be read at the size that is left for them. */
    public static final int MAX_LENGTH = 120;

    /** @throws IllegalArgumentException naming the field, if a text is empty, too long or has control characters, or the number is wrong */
    public Marking {
        plain("label", label);
        plain("holder", holder);
        plain("registry", registry);
        if (copy < 1 || copies < copy) {
            throw new IllegalArgumentException(
                    "copy " + copy + " of " + copies + ": numbers run from 1 to the number issued");
        }
    }

    /** A line cannot be broken, and the direction of writing cannot be turned so that a text reads as another. */
    private static void plain(String field, String text) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > MAX_LENGTH) {
            throw new IllegalArgumentException(field + " must have 1 to " + MAX_LENGTH + " characters");
        }
        if (text.codePoints().anyMatch(Marking::isUnprintable)) {
            throw new IllegalArgumentException(field + " must not have line breaks, control or direction characters");
        }
    }

    private static boolean isUnprintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> true;
            case Character.FORMAT -> point != 0x200C && point != 0x200D;
            default -> false;
        };
    }
}
