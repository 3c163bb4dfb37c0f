package org.chancery.marking.pdf;

/**
 * What a marked copy does not carry over from the document, so that a registry can tell.
 *
 * @param count how many there were
 */
public record LeftOut(Kind kind, int count) {
    /** Things that would stand beside the marking, over it, or without it. */
    public enum Kind {
        /** Files inside the PDF: they would be unmarked. */
        ATTACHMENTS,
        /** Scripts and actions. */
        ACTIONS,
        /** Form fields, comments and stamps: what is seen of them becomes part of the page. */
        ANNOTATIONS_FIXED,
        /** Comments that show nothing on the page. */
        ANNOTATIONS_DROPPED,
        /** Electronic signatures: they hold for the original alone. */
        SIGNATURES
    }
}
