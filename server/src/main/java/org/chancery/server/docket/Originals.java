package org.chancery.server.docket;

import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.docket.paper.Certified;
import org.chancery.server.docket.paper.Hashes;
import org.springframework.stereotype.Component;

/** The authentic texts of agreements in each language, as PDF: what certified copies are made of (VCLT arts. 10 and 77(1)(a)). */
@Component
public class Originals {

    private final Working working;
    private final Reading reading;

    Originals(Working working, Reading reading) {
        this.working = working;
        this.reading = reading;
    }

    /** A text. {@code language} is an ISO 639-1 code. */
    public record Original(AgreementId agreement, String language, String name, String sha256) {}

    /**
     * Keeps the text of a language, in place of an earlier file of it.
     *
     * @throws Certified.NotReadable if it is no PDF that opens without a password
     */
    public void keep(Hand hand, AgreementId agreement, String language, String name, byte[] pdf) {
        Certified.pages(pdf);
        working.doAs(
                hand.reader(),
                sql -> sql.sql("insert into docket.text_work (agreement, language, name, sha256, content,"
                                + " entered_by) values (?, ?, ?, ?, ?, ?) on conflict (agreement, language) do update set"
                                + " name = excluded.name, sha256 = excluded.sha256, content = excluded.content,"
                                + " entered = clock_timestamp(), entered_by = excluded.entered_by")
                        .params(agreement.value(), language, name, Hashes.sha256(pdf), pdf, hand.person())
                        .update());
    }

    /** All texts, by agreement and language. */
    public List<Original> all(String reader) {
        return reading.as(
                reader,
                sql -> sql.sql("select agreement, language, name, sha256 from docket.text_work order by 1, 2")
                        .query((row, at) -> new Original(
                                new AgreementId(row.getString(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4)))
                        .list());
    }

    /** The file of a language. */
    public Optional<byte[]> read(String reader, AgreementId agreement, String language) {
        return reading.as(
                reader,
                sql -> sql.sql("select content from docket.text_work where agreement = ? and language = ?")
                        .params(agreement.value(), language)
                        .query((row, at) -> row.getBytes(1))
                        .optional());
    }
}
