package org.chancery.text.amend;

import org.chancery.text.akn.Element;

/** One change that an amendment makes to a provision, named by its identifier ({@code eId}) in the text as it then stands. */
public sealed interface Modification {
    /** Identifier of the provision that is changed, or beside which something is inserted. */
    String target();

    /** A provision takes the place of another and keeps its identifier. */
    record Replace(String target, Element provision) implements Modification {}

    /** Words take the place of others wherever they stand in a provision; they must stand in one run of text. */
    record ReplaceWords(String target, String before, String after) implements Modification {}

    /** A provision comes in after or before another; its own identifier is kept if it has one. */
    record Insert(String target, Side side, Element provision) implements Modification {}

    /** A provision goes out without a trace. */
    record Delete(String target) implements Modification {}

    /** A provision loses its text; its number stays with the mark that it was repealed. */
    record Repeal(String target, String mark) implements Modification {}

    /** A provision gets another printed number; its identifier stays, so references still lead to it. */
    record Renumber(String target, String number) implements Modification {}

    /** On which side something is inserted. */
    enum Side {
        /** Before the target. */
        BEFORE,
        /** After the target. */
        AFTER
    }
}
