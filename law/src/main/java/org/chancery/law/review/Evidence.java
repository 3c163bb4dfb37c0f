package org.chancery.law.review;

import java.time.LocalDate;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.label.Label;

/**
 * A piece of evidence as a review knows it: by hash and label. What it says stays in the attachment, so that no figure of a weapon is kept.
 *
 * @param id unique within the review
 * @param sha256 of the attachment, in lower-case hexadecimal
 */
public record Evidence(
        String id,
        Kind kind,
        String sha256,
        LocalizedText source,
        Label label,
        Independence independence,
        LocalDate date) {

    /** What it is about. */
    public enum Kind {
        TECHNICAL,
        PERFORMANCE,
        MEDICAL,
        ENVIRONMENT,
        LEGAL,
        CIVIL_SOCIETY
    }

    /** How far its author stands from those who want the item. */
    public enum Independence {
        INTERNAL,
        CONTRACTOR,
        INDEPENDENT
    }

    public Evidence {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "evidence " + id + ": not a SHA-256 in 64 hexadecimal digits: " + sha256);
        }
    }
}
