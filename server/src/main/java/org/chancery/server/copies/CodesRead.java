package org.chancery.server.copies;

import java.util.List;
import org.chancery.marking.code.CopyCode;
import org.chancery.marking.code.PageCode;
import org.chancery.marking.code.TypedCode;
import org.chancery.marking.scan.CodeReader;
import org.chancery.marking.scan.Reading;
import org.chancery.server.copies.CopyRefused.Why;

/** Codes in what was typed or photographed. What does not check is refused, never repaired by guessing. */
final class CodesRead {

    private static final CodeReader READER = new CodeReader();

    private CodesRead() {}

    /**
     * A code that was read.
     *
     * @param page on which it stood, 0 where only the code of the copy was given
     */
    record Found(CopyCode code, int page) {

        String written() {
            return code.symbols() + ":" + page;
        }

        static Found of(String written) {
            int colon = written.indexOf(':');
            return new Found(new CopyCode(written.substring(0, colon)), Integer.parseInt(written.substring(colon + 1)));
        }
    }

    /** What a person typed from a page, or what a telephone read from a square code. */
    static Found typed(String text) {
        var ofPage = PageCode.ofPayload(text.strip());
        if (ofPage.isPresent()) {
            return new Found(ofPage.get().copy(), ofPage.get().page());
        }
        return switch (TypedCode.read(text)) {
            case TypedCode.Sound(CopyCode code) -> new Found(code, 0);
            case TypedCode.WrongLength(int found) -> throw new CopyRefused(Why.CODE_LENGTH, found);
            case TypedCode.WrongCharacter(String character, int position) ->
                throw new CopyRefused(Why.CODE_CHARACTER, character, position);
            case TypedCode.Misread() -> throw new CopyRefused(Why.CODE_MISREAD);
        };
    }

    /** A scan, a photograph or a PDF. */
    static List<Found> picture(byte[] file) {
        return switch (READER.read(file)) {
            case Reading.Named(List<PageCode> codes) ->
                codes.stream().map(it -> new Found(it.copy(), it.page())).toList();
            case Reading.NoCode(int foreign) -> throw new CopyRefused(foreign > 0 ? Why.CODE_FOREIGN : Why.NO_CODE);
            case Reading.NotAPicture(String ignored) -> throw new CopyRefused(Why.NO_PICTURE);
        };
    }
}
