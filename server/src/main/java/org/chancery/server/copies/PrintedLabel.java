package org.chancery.server.copies;

import org.chancery.law.label.Label;
import org.chancery.marking.pdf.Marking;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** A label as it is printed top and bottom of every page: level in both languages, originators, release, as far as there is room. */
@Component("copies.printedLabel")
class PrintedLabel {

    private final Texts texts;

    PrintedLabel(Texts texts) {
        this.texts = texts;
    }

    String of(Label.Marking label) {
        String key = "copies.level." + label.level().name();
        String level = texts.of(Language.ENGLISH, key) + " / " + texts.of(Language.RUSSIAN, key);
        String originators = level + " · " + String.join(", ", names(label.originators()));
        String release = originators + " · REL " + label.release();
        return fits(release) ? release : fits(originators) ? originators : level;
    }

    private static java.util.List<String> names(java.util.Collection<?> items) {
        return items.stream().map(Object::toString).toList();
    }

    private static boolean fits(String text) {
        return text.codePointCount(0, text.length()) <= Marking.MAX_LENGTH;
    }
}
