package org.chancery.text.draft;

import java.time.LocalDate;
import org.chancery.text.akn.FrbrUri;

/**
 * How a text is read.
 *
 * @param root kind of document ({@code act}, {@code bill}, {@code doc}, {@code statement}, {@code debateReport}, {@code debate},
 *     {@code judgment}) or, for fragments, the rule to begin with
 * @param uri FRBR address of the document
 * @param today date of this expression
 * @param compat writes exactly what the reference implementation writes, also where the schema refuses it
 * @param strict makes every warning an error
 */
public record DraftOptions(String root, FrbrUri uri, LocalDate today, boolean compat, boolean strict) {
    /** Ordinary reading of a document of the kind that its address names. */
    public static DraftOptions of(String uri, LocalDate today) {
        FrbrUri parsed = FrbrUri.parse(uri);
        return new DraftOptions(parsed.docType(), parsed, today, false, false);
    }

    /** The same for another kind of document. */
    public DraftOptions root(String other) {
        return new DraftOptions(other, uri, today, compat, strict);
    }

    /** The same in compatibility mode. */
    public DraftOptions compatible() {
        return new DraftOptions(root, uri, today, true, strict);
    }

    /** The same with warnings as errors. */
    public DraftOptions strictly() {
        return new DraftOptions(root, uri, today, compat, true);
    }
}
