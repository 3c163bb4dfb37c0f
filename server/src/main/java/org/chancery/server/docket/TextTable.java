package org.chancery.server.docket;

import java.util.List;
import java.util.Optional;
import org.chancery.files.store.FileAddress;
import org.chancery.files.store.StoredFile;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.docket.Originals.Original;
import org.springframework.stereotype.Component;

/** The rows of authentic texts. */
@Component
class TextTable {
    private static final String RECORDED =
            "(select min(f.number) from docket.text_facts f where f.agreement = t.agreement"
                    + " and f.language = t.language and f.version = t.version and f.sha256 = t.sha256)";
    private static final String CONFIRMED_BEFORE = "exists (select from docket.text_confirmation_work c"
            + " where c.agreement = t.agreement and c.language = t.language and c.version = t.version"
            + " and c.sha256 = t.sha256 and c.person <> t.entered_by)";
    private final Working working;
    private final Reading reading;

    TextTable(Working working, Reading reading) {
        this.working = working;
        this.reading = reading;
    }

    /** The number of the next version; two who enter one at once get the same, and the table takes one. */
    int next(String reader, AgreementId agreement, String language) {
        return working.as(
                reader,
                sql -> sql.sql("select coalesce(max(version), 0) + 1 from docket.text_work where agreement = ?"
                                + " and language = ?")
                        .params(agreement.value(), language)
                        .query(Integer.class)
                        .single());
    }

    void enter(
            Hand hand,
            AgreementId agreement,
            String language,
            int version,
            String name,
            StoredFile stored,
            String proposal) {
        working.doAs(
                hand.reader(),
                sql -> sql.sql("insert into docket.text_work (agreement, language, version, name, sha256, address,"
                                + " entered_by, proposal) values (?, ?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                agreement.value(),
                                language,
                                version,
                                name,
                                stored.sha256(),
                                stored.address().value(),
                                hand.person(),
                                proposal)
                        .update());
    }

    List<Original> all(String reader) {
        return reading.as(
                reader,
                sql -> sql.sql("select agreement, language, version, name, sha256, entered_by, " + CONFIRMED_BEFORE
                                + ", " + RECORDED + ", proposal from docket.text_work t order by 1, 2, 3 desc")
                        .query((row, at) -> {
                            long number = row.getLong(8);
                            Optional<Long> recorded = row.wasNull() ? Optional.empty() : Optional.of(number);
                            return new Original(
                                    new AgreementId(row.getString(1)),
                                    row.getString(2),
                                    row.getInt(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getBoolean(7) || recorded.isPresent(),
                                    recorded,
                                    row.getString(9));
                        })
                        .list());
    }

    Optional<FileAddress> address(String reader, Original original) {
        return reading.as(
                reader,
                sql -> sql.sql("select address from docket.text_work where agreement = ? and language = ?"
                                + " and version = ?")
                        .params(original.agreement().value(), original.language(), original.version())
                        .query((row, at) -> new FileAddress(row.getString(1)))
                        .optional());
    }
}
