package org.chancery.server.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.files.content.ActiveContent;
import org.chancery.files.store.FileAddress;
import org.chancery.files.store.StoredFile;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.files.Incoming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of papers: what each is, for which item, and where its content lies. */
@Component
class PaperTable {

    /** Papers of one item, and their bytes together; a treaty with its annexes scanned fits in. */
    static final int MOST = 40;

    static final long MOST_BYTES = 250_000_000;
    private static final String SELECT =
            "select paper, purpose, name, media, sha256, size, added, cleaned_from" + " from docket.paper_work";
    private final Working working;
    private final Reading reading;

    PaperTable(Working working, Reading reading) {
        this.working = working;
        this.reading = reading;
    }

    /** Enters a paper; its content is stored last, when nothing of this stands against it any more. */
    String enter(Hand hand, String item, String purpose, Incoming file, Optional<String> cleanedFrom) {
        String id = Ids.random();
        working.doAs(hand.reader(), sql -> {
            requireRoom(sql, item, file.size());
            StoredFile stored = file.keep();
            sql.sql("insert into docket.paper_work (paper, item, purpose, name, media, sha256, size, address,"
                            + " cleaned_from, added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            id,
                            item,
                            purpose,
                            file.name(),
                            file.kind().mediaType(),
                            stored.sha256(),
                            stored.size(),
                            stored.address().value(),
                            cleanedFrom.orElse(null),
                            hand.person()))
                    .update();
            for (int i = 0; i < file.active().size(); i++) {
                ActiveContent one = file.active().get(i);
                sql.sql(
                                "insert into docket.paper_active_work (paper, number, kind, place, what) values (?, ?, ?, ?, ?)")
                        .params(id, i, one.kind().name(), one.where(), one.what())
                        .update();
            }
        });
        return id;
    }

    /** Papers of one item come in one after the other, so that together they stay within its quota. */
    private static void requireRoom(JdbcClient sql, String item, long size) {
        sql.sql("select item from docket.item_work where item = ? for update")
                .param(item)
                .query(String.class)
                .single();
        boolean fits = sql.sql("select count(*) < ? and coalesce(sum(size), 0) + ? <= ? from docket.paper_work"
                        + " where item = ?")
                .params(MOST, size, MOST_BYTES, item)
                .query(Boolean.class)
                .single();
        if (!fits) {
            throw new StepRefused(StepRefused.Why.PAPER_QUOTA);
        }
    }

    List<Paper> of(String reader, String item) {
        return reading.as(
                reader,
                sql -> sql.sql(SELECT + " where item = ? order by added, paper")
                        .param(item)
                        .query((row, at) -> paper(sql, row))
                        .list());
    }

    Optional<FileAddress> address(String reader, String paper) {
        return reading.as(
                reader,
                sql -> sql.sql("select address from docket.paper_work where paper = ?")
                        .param(paper)
                        .query((row, at) -> new FileAddress(row.getString(1)))
                        .optional());
    }

    private static Paper paper(JdbcClient sql, ResultSet row) throws SQLException {
        String id = row.getString(1);
        return new Paper(
                id,
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getTimestamp(7).toInstant(),
                sql.sql("select kind, place, what from docket.paper_active_work where paper = ? order by number")
                        .param(id)
                        .query((line, at) -> new ActiveContent(
                                ActiveContent.Kind.valueOf(line.getString(1)), line.getString(2), line.getString(3)))
                        .list(),
                Optional.ofNullable(row.getString(8)));
    }
}
