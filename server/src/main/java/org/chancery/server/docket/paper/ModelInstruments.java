package org.chancery.server.docket.paper;

import org.chancery.law.instrument.Agreement;
import org.chancery.server.web.Texts;
import org.chancery.words.Words;
import org.chancery.words.language.Language;

/** Model instruments: our own wording for each kind, with blanks in brackets for the State to fill in. Offered, never required. */
public final class ModelInstruments {

    private final Texts texts;

    /** Over the texts of the pages. */
    public ModelInstruments(Texts texts) {
        this.texts = texts;
    }

    /** The model of a kind (its code) for an agreement. */
    public Sheet of(String kind, String group, boolean statements, Agreement agreement, Words words) {
        Language language = words.language();
        String title = agreement.title().in(language.tag());
        Sheet sheet = Sheet.of(language, text(language, "docket.kind." + kind));
        sheet = sheet.say(text(language, "docket.model.about", title))
                .facts(
                        text(language, "docket.model.concluded"),
                        agreement.concluded().map(words.dates()::of).orElse("")
                                + (agreement.place().isEmpty()
                                        ? ""
                                        : ", " + agreement.place().in(language.tag())),
                        text(language, "docket.model.registration"),
                        agreement.registration().map(words::registration).orElse(""));
        sheet = sheet.say(text(language, "docket.model.opening." + opening(kind, group)))
                .say(text(language, "docket.model." + kind));
        if (statements) {
            sheet = sheet.say(text(language, "docket.model.statements"));
        }
        return sheet.say(text(language, "docket.model.closing"))
                .sign(
                        text(language, "docket.model.place"),
                        text(language, "docket.model.seal"),
                        text(language, "docket.model.office"))
                .say(text(language, "docket.model.note"));
    }

    private static String opening(String kind, String group) {
        if (kind.equals("full-powers")) {
            return "powers";
        }
        return group.equals("consent") && !kind.equals("not-to-become-party") && !kind.equals("instrument-withdrawal")
                ? "solemn"
                : "plain";
    }

    private String text(Language language, String key, Object... arguments) {
        return texts.of(language, key, arguments);
    }
}
