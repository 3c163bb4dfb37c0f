package org.chancery.marking.scan;

import java.util.List;
import org.chancery.marking.code.PageCode;

/** The answer to "whose copy is this?" for one scan, photograph or PDF. Never a guess: only codes whose check characters all fit count. */
public sealed interface Reading {

    /**
     * Codes were read. More than one copy is named only if pages of several copies are in the picture.
     *
     * @param codes without repetition, in the order in which they were found; at least one
     */
    record Named(List<PageCode> codes) implements Reading {
        public Named {
            codes = List.copyOf(codes);
        }

        /** The distinct copies. */
        public List<org.chancery.marking.code.CopyCode> copies() {
            return codes.stream().map(PageCode::copy).distinct().toList();
        }
    }

    /**
     * The picture was searched to the end, or to the limit of time, and no code of a copy was read: none is there, or it is too small,
     * blurred, covered or cut off. The printed copy code can still be typed.
     *
     * @param foreignCodes square codes that are something else
     */
    record NoCode(int foreignCodes) implements Reading {}

    /** The file is no picture that can be opened: neither PNG, JPEG, TIFF, GIF, BMP nor PDF, or damaged, or too large. */
    record NotAPicture(String why) implements Reading {}
}
