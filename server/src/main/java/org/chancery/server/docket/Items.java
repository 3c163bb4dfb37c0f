package org.chancery.server.docket;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.label.Label;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.docket.Item.Arrival;
import org.chancery.server.schemes.LabelUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The instruments on the docket, in their work tables; row security decides which of them a reader finds. */
@Component
public class Items {

    private static final String ENTER =
            "insert into docket.item_work (item, agreement, kind, state, signer, signer_office,"
                    + " signed, channel, form, vault, evidence, entered_by, received)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, clock_timestamp()))";

    private final Working working;
    private final Reading reading;
    private final LabelUse use;

    Items(Working working, Reading reading, LabelUse use) {
        this.working = working;
        this.reading = reading;
        this.use = use;
    }

    /** Enters a deposit. Without {@code received} the time of receipt is the database clock, now. */
    String enter(
            Hand hand,
            Deposit deposit,
            String channel,
            boolean original,
            String vault,
            String evidence,
            Optional<Instant> received) {
        String id = Ids.random();
        working.doAs(hand.reader(), sql -> {
            sql.sql(ENTER)
                    .params(java.util.Arrays.asList(
                            id,
                            deposit.agreement().value(),
                            deposit.kind().code(),
                            deposit.state().value(),
                            deposit.signer(),
                            deposit.office().name(),
                            deposit.signed().map(Date::valueOf).orElse(null),
                            channel,
                            original ? "original" : "copy",
                            vault,
                            evidence,
                            hand.person(),
                            received.map(Timestamp::from).orElse(null)))
                    .update();
            fields(sql, id, deposit.fields());
            use.put(sql, Label.PUBLIC);
            note(sql, id, "ENTER", hand, "", "");
        });
        return id;
    }

    private static void fields(JdbcClient sql, String id, Map<String, String> fields) {
        sql.sql("delete from docket.field_work where item = ?").param(id).update();
        fields.forEach((name, value) -> sql.sql("insert into docket.field_work (item, name, value) values (?, ?, ?)")
                .params(id, name, value)
                .update());
    }

    static void note(JdbcClient sql, String id, String step, Hand hand, String reason, String decision) {
        sql.sql("insert into docket.step_work (item, step, hand, office, reason, decision) values (?, ?, ?, ?, ?, ?)")
                .params(id, step, hand.person(), hand.office(), reason, decision)
                .update();
    }

    /** Takes a step; refused where somebody has been there meanwhile. */
    void take(Hand hand, Item item, Step step, String reason, String decision, List<String> acts) {
        working.doAs(hand.reader(), sql -> {
            changed(sql.sql("update docket.item_work set standing = ?, version = version + 1, acts = ?"
                            + " where item = ? and version = ?")
                    .params(step.to().name(), String.join(" ", acts), item.id(), item.version())
                    .update());
            note(sql, item.id(), step.name(), hand, reason, decision);
        });
    }

    /** The State answers a return with other fields; the time of receipt stays. */
    void resubmit(Hand hand, Item item, Deposit corrected) {
        working.doAs(hand.reader(), sql -> {
            changed(sql.sql("update docket.item_work set standing = ?, version = version + 1, signer = ?,"
                            + " signer_office = ?, signed = ? where item = ? and version = ?")
                    .params(java.util.Arrays.asList(
                            Step.RESUBMIT.to().name(),
                            corrected.signer(),
                            corrected.office().name(),
                            corrected.signed().map(Date::valueOf).orElse(null),
                            item.id(),
                            item.version()))
                    .update());
            fields(sql, item.id(), corrected.fields());
            note(sql, item.id(), Step.RESUBMIT.name(), hand, "", "");
        });
    }

    /** A second officer confirms the time of receipt of a paper. */
    void confirmReceipt(Hand hand, Item item) {
        working.doAs(hand.reader(), sql -> {
            changed(sql.sql("update docket.item_work set confirmed_by = ?, version = version + 1"
                            + " where item = ? and version = ? and confirmed_by is null and entered_by <> ?")
                    .params(hand.person(), item.id(), item.version(), hand.person())
                    .update());
            note(sql, item.id(), "CONFIRM_RECEIPT", hand, "", "");
        });
    }

    /** The original has come and is kept somewhere; the receipt stays as it was. */
    void originalCame(Hand hand, Item item, String vault, String evidence) {
        working.doAs(hand.reader(), sql -> {
            changed(sql.sql("update docket.item_work set form = 'original', vault = ?, version = version + 1"
                            + " where item = ? and version = ?")
                    .params(vault, item.id(), item.version())
                    .update());
            note(sql, item.id(), "ORIGINAL_CAME", hand, evidence, vault);
        });
    }

    static void changed(int rows) {
        if (rows != 1) {
            throw new StepRefused(StepRefused.Why.CHANGED_MEANWHILE);
        }
    }

    public Optional<Item> find(String reader, String id) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from docket.item_work_by_id(?)")
                        .param(id)
                        .query(ItemRows.row(sql))
                        .optional());
    }

    /** Those that are not final, the longest waiting first; then the others, latest first. */
    public List<Item> all(String reader) {
        return reading.as(
                reader,
                sql -> sql.sql(ItemRows.SELECT + " order by standing in ('ACCEPTED', 'REJECTED_AS_INSUFFICIENT',"
                                + " 'WITHDRAWN'), received, item")
                        .query(ItemRows.row(sql))
                        .list());
    }

    public List<Item> ofState(String reader, StateCode state) {
        return all(reader).stream()
                .filter(it -> it.deposit().state().equals(state))
                .toList();
    }

    public List<DoneStep> steps(String reader, String id) {
        return reading.as(
                reader,
                sql -> sql.sql("select step, at, hand, office, reason, decision from docket.step_work"
                                + " where item = ? order by number")
                        .param(id)
                        .query((row, at) -> new DoneStep(
                                row.getString(1),
                                row.getTimestamp(2).toInstant(),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)))
                        .list());
    }

    static Arrival arrival(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Arrival(
                row.getTimestamp("received").toInstant(),
                row.getTimestamp("entered").toInstant(),
                row.getString("channel"),
                row.getString("form").equals("original"),
                row.getString("vault"),
                row.getString("evidence"),
                row.getString("entered_by"),
                Optional.ofNullable(row.getString("confirmed_by")));
    }
}
