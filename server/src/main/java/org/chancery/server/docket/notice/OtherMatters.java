package org.chancery.server.docket.notice;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.database.Reading;
import org.chancery.server.docket.paper.NoticeText;
import org.chancery.server.operation.OnOuter;
import org.chancery.server.web.Texts;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** What notifications tell besides acts of States: corrections of a text, differences about an instrument. */
@Component
@OnOuter
class OtherMatters {

    private static final String CORRECTIONS =
            "select stage, english, russian, until, number from docket.correction_facts"
                    + " where correction || '-' || stage = ?";
    private static final String DIFFERENCES =
            "select state, instrument, reason, number from docket.difference_facts where difference = ?";

    private final Reading reading;
    private final Texts texts;

    OtherMatters(Reading reading, Texts texts) {
        this.reading = reading;
        this.texts = texts;
    }

    List<NoticeText.Other> of(Notice notice, Words words) {
        return notice.acts().stream()
                .flatMap(it -> it.startsWith("correction-")
                        ? corrections(it, words).stream()
                        : it.startsWith("difference-") ? differences(it, words).stream() : java.util.stream.Stream.of())
                .toList();
    }

    private List<NoticeText.Other> corrections(String id, Words words) {
        Language language = words.language();
        return reading.asPublic(sql -> sql.sql(CORRECTIONS)
                .param(id)
                .query((row, at) -> {
                    LocalDate until = row.getDate(4).toLocalDate();
                    boolean proposed = row.getString(1).equals("proposed");
                    return new NoticeText.Other(
                            texts.of(language, "notice.correction." + row.getString(1)),
                            List.of(
                                    texts.of(language, "notice.number"),
                                    Long.toString(row.getLong(5)),
                                    texts.of(language, "notice.correction.until"),
                                    proposed ? words.dates().of(until) : ""),
                            row.getString(language == Language.RUSSIAN ? 3 : 2));
                })
                .list());
    }

    private List<NoticeText.Other> differences(String id, Words words) {
        Language language = words.language();
        return reading.asPublic(sql -> sql.sql(DIFFERENCES)
                .param(id)
                .query((row, at) -> new NoticeText.Other(
                        texts.of(language, "notice.difference"),
                        List.of(
                                texts.of(language, "docket.field.state"),
                                words.state(new StateCode(row.getString(1))),
                                texts.of(language, "docket.field.kind"),
                                texts.of(language, "docket.kind." + row.getString(2)),
                                texts.of(language, "notice.number"),
                                Long.toString(row.getLong(4))),
                        row.getString(3)))
                .list());
    }
}
