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

    /**
     * A version of a text. {@code language} is an ISO 639-1 code.
     *
     * @param version counts from 1 for each agreement and language; nothing is ever replaced
     * @param enteredBy the officer who kept it
     * @param confirmed whether a second officer has confirmed its hash; copies are made of nothing else
     */
    public record Original(
            AgreementId agreement,
            String language,
            int version,
            String name,
            String sha256,
            String enteredBy,
            boolean confirmed) {}

    /**
     * Keeps a text as a new version beside the earlier ones; it counts when another officer has confirmed it.
     *
     * @throws Certified.NotReadable if it is no PDF that opens without a password
     */
    public void keep(Hand hand, AgreementId agreement, String language, String name, byte[] pdf) {
        Certified.pages(pdf);
        working.doAs(
                hand.reader(),
                sql -> sql.sql("insert into docket.text_work (agreement, language, version, name, sha256, content,"
                                + " entered_by) select ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?"
                                + " from docket.text_work where agreement = ? and language = ?")
                        .params(
                                agreement.value(),
                                language,
                                name,
                                Hashes.sha256(pdf),
                                pdf,
                                hand.person(),
                                agreement.value(),
                                language)
                        .update());
    }

    /**
     * A second officer confirms a version.
     *
     * @param sha256 of the file that this officer has compared
     */
    public void confirm(Hand hand, AgreementId agreement, String language, int version, String sha256) {
        Original original = all(hand.reader()).stream()
                .filter(it ->
                        it.agreement().equals(agreement) && it.language().equals(language) && it.version() == version)
                .findFirst()
                .orElseThrow(org.chancery.server.web.NotFound::new);
        if (original.enteredBy().equals(hand.person())) {
            throw new StepRefused(StepRefused.Why.SAME_PERSON);
        }
        if (!original.sha256().equals(sha256) || original.confirmed()) {
            throw new StepRefused(StepRefused.Why.CHANGED_MEANWHILE);
        }
        working.doAs(
                hand.reader(),
                sql -> sql.sql("insert into docket.text_confirmation_work (agreement, language, version, sha256,"
                                + " person) values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(agreement.value(), language, version, sha256, hand.person())
                        .update());
    }

    /** All versions of all texts, by agreement and language, the latest first. */
    public List<Original> all(String reader) {
        return reading.as(
                reader,
                sql -> sql.sql("select agreement, language, version, name, sha256, entered_by, exists (select"
                                + " from docket.text_confirmation_work c where c.agreement = t.agreement and"
                                + " c.language = t.language and c.version = t.version and c.sha256 = t.sha256"
                                + " and c.person <> t.entered_by)"
                                + " from docket.text_work t order by 1, 2, 3 desc")
                        .query((row, at) -> new Original(
                                new AgreementId(row.getString(1)),
                                row.getString(2),
                                row.getInt(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getBoolean(7)))
                        .list());
    }

    /** What copies are made of: of each language the latest version that two officers have recorded. */
    public List<Original> inForce(String reader, AgreementId agreement) {
        java.util.Map<String, Original> latest = new java.util.TreeMap<>();
        all(reader).stream()
                .filter(it -> it.agreement().equals(agreement) && it.confirmed())
                .forEach(it -> latest.putIfAbsent(it.language(), it));
        return List.copyOf(latest.values());
    }

    /** The file of a version. */
    public Optional<byte[]> read(String reader, Original original) {
        return reading.as(
                reader,
                sql -> sql.sql("select content from docket.text_work where agreement = ? and language = ?"
                                + " and version = ?")
                        .params(original.agreement().value(), original.language(), original.version())
                        .query((row, at) -> row.getBytes(1))
                        .optional());
    }
}
