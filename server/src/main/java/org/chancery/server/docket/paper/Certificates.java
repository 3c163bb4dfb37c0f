package org.chancery.server.docket.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.instrument.Agreement;
import org.chancery.server.web.Texts;
import org.chancery.words.Words;
import org.chancery.words.language.Language;

/** The page of certification of a true copy (VCLT art. 77(1)(b)). */
public final class Certificates {

    private final Texts texts;

    /** Over the texts of the pages. */
    public Certificates(Texts texts) {
        this.texts = texts;
    }

    /**
     * What a certificate says of the original.
     *
     * @param what the text's language, or the act of which it is the instrument
     * @param sha256 of the original file
     * @param number in the register of the act that it belongs to, where there is one
     * @param log name of the log in which the number stands
     */
    public record Original(
            String what, String file, String sha256, int pages, Optional<Long> number, String log, boolean trial) {}

    /** The page. */
    public Sheet of(Agreement agreement, Original original, LocalDate day, Words words) {
        Language language = words.language();
        Sheet sheet = Sheet.of(language, text(language, "docket.certificate.title"))
                .say(text(language, "docket.certificate.text"))
                .facts(
                        text(language, "docket.field.agreement"),
                        agreement.title().in(language.tag()),
                        text(language, "docket.certificate.what"),
                        original.what(),
                        text(language, "docket.certificate.pages"),
                        Integer.toString(original.pages()),
                        text(language, "docket.certificate.file"),
                        original.file(),
                        "SHA-256",
                        original.sha256(),
                        text(language, "docket.certificate.number"),
                        original.number().map(String::valueOf).orElse(""),
                        text(language, "docket.certificate.log"),
                        original.log(),
                        text(language, "docket.certificate.date"),
                        words.dates().of(day))
                .say(text(language, "docket.certificate.check"));
        if (original.trial() || agreement.fictional()) {
            sheet = sheet.say(text(language, "docket.certificate.trial"));
        }
        return sheet.sign(text(language, "docket.model.seal"), text(language, "docket.certificate.office"));
    }

    private String text(Language language, String key) {
        return texts.of(language, key);
    }
}
