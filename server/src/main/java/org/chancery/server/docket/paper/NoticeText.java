package org.chancery.server.docket.paper;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.act.Act;
import org.chancery.law.act.AmendmentProposed;
import org.chancery.law.act.Communication;
import org.chancery.law.act.Declaration;
import org.chancery.law.act.Objection;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.ReservationModified;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.server.web.Texts;
import org.chancery.words.Words;
import org.chancery.words.language.Language;

/** The depositary notification (VCLT art. 77(1)(e)): numbered, verbatim, with what the record computes and nothing judged. */
public final class NoticeText {

    private final Texts texts;

    /** Over the texts of the pages. */
    public NoticeText(Texts texts) {
        this.texts = texts;
    }

    /** Something else that the depositary tells: a heading, names and values by turns, and words. */
    public record Other(String heading, List<String> facts, String words) {
        public Other {
            facts = List.copyOf(facts);
        }
    }

    /** The notification. */
    public Sheet of(
            String number,
            LocalDate date,
            Agreement agreement,
            List<Act> acts,
            List<Other> others,
            List<Finding> findings,
            Words words) {
        Language language = words.language();
        Sheet sheet = Sheet.of(language, text(language, "notice.title", number))
                .facts(
                        text(language, "docket.field.agreement"),
                        agreement.title().in(language.tag()),
                        text(language, "notice.concluded"),
                        agreement.concluded().map(words.dates()::of).orElse("")
                                + (agreement.place().isEmpty()
                                        ? ""
                                        : ", " + agreement.place().in(language.tag())),
                        text(language, "notice.date"),
                        words.dates().of(date))
                .say(text(language, "notice.opening"));
        for (Act act : acts) {
            sheet = sheet.head(words.acts().title(act))
                    .facts(
                            text(language, "notice.effected"),
                            words.dates().of(act.head().date()),
                            text(language, "notice.number"),
                            act.head().number().isPresent()
                                    ? Long.toString(act.head().number().getAsLong())
                                    : "");
            LocalizedText said = said(act);
            for (String text : said.byLanguage().values()) {
                sheet = sheet.say("«" + text + "»");
            }
        }
        for (Other other : others) {
            sheet = sheet.head(other.heading())
                    .facts(other.facts().toArray(String[]::new))
                    .say(other.words());
        }
        for (Finding finding : findings) {
            var told = words.text(finding);
            sheet = sheet.say(told.answer() + " " + told.reason());
        }
        if (agreement.fictional()) {
            sheet = sheet.say(text(language, "notice.fictional"));
        }
        return sheet.say(text(language, "notice.closing"));
    }

    /** What the State said, as it said it, in every language in which it did. */
    private static LocalizedText said(Act act) {
        return switch (act) {
            case Reservation it -> it.summary();
            case ReservationModified it -> it.summary();
            case Declaration it -> it.summary();
            case Objection it -> it.summary();
            case Communication it -> it.summary();
            case AmendmentProposed it -> it.summary();
            default -> LocalizedText.none();
        };
    }

    private String text(Language language, String key, Object... arguments) {
        return texts.of(language, key, arguments);
    }
}
