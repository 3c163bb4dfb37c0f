package org.chancery.server.docket;

import java.util.List;
import java.util.function.Supplier;
import org.chancery.server.database.Working;
import org.chancery.server.official.JointActs;
import org.springframework.stereotype.Component;

/** Proposals for an item in its work table. Each change is one transaction together with the official proposals it consists of. */
@Component
class OpenProposals {

    private static final String CLEARED = "proposed_by = null, proposed_office = null, proposed = null,"
            + " proposed_version = 0, proposed_decision = '', proposals = ''";

    private final Working working;
    private final Items items;
    private final JointActs joint;

    OpenProposals(Working working, Items items, JointActs joint) {
        this.working = working;
        this.items = items;
        this.joint = joint;
    }

    /** A first officer proposes; {@code official} makes the official proposals and answers with their references. */
    void propose(Hand hand, Item item, Step step, String decision, Supplier<List<String>> official) {
        working.doAs(hand.reader(), sql -> {
            Items.changed(sql.sql("update docket.item_work set proposed_by = ?, proposed_office = ?,"
                            + " proposed = clock_timestamp(), proposed_step = ?, proposed_decision = ?,"
                            + " proposed_version = version + 1, version = version + 1, confirming_by = null"
                            + " where item = ? and version = ? and proposed_by is null")
                    .params(hand.person(), hand.office(), step.name(), decision, item.id(), item.version())
                    .update());
            String note = step == Step.REJECT ? "PROPOSE_REJECTION" : "PROPOSE_ACCEPTANCE";
            Items.note(sql, item.id(), note, hand, "", decision);
            keep(hand, item, official.get());
        });
    }

    private void keep(Hand hand, Item item, List<String> references) {
        working.doAs(
                hand.reader(),
                sql -> Items.changed(sql.sql("update docket.item_work set proposals = ? where item = ?")
                        .params(String.join(" ", references), item.id())
                        .update()));
    }

    /** A second officer begins to confirm: from now on the proposal is finished and not taken back. */
    void begin(Hand hand, Item item, Runnable official) {
        working.doAs(hand.reader(), sql -> {
            Items.changed(sql.sql("update docket.item_work set confirming_by = ?, confirming_office = ?,"
                            + " confirming_at = clock_timestamp() where item = ? and version = ?"
                            + " and proposed_version = version and proposed_by <> ?"
                            + " and (confirming_by is null or confirming_by = ?)")
                    .params(hand.person(), hand.office(), item.id(), item.version(), hand.person(), hand.person())
                    .update());
            official.run();
        });
    }

    /** What follows when the register has recorded: all of it or nothing. */
    void settle(Hand hand, Runnable all) {
        working.doAs(hand.reader(), sql -> all.run());
    }

    /** The register refused what was begun: it waits for a second officer again. */
    void release(Hand hand, Item item) {
        working.doAs(
                hand.reader(),
                sql -> sql.sql("update docket.item_work set confirming_by = null where item = ? and version = ?")
                        .params(item.id(), item.version())
                        .update());
    }

    /** Takes the proposal back; refused while somebody confirms it. */
    void drop(Hand hand, Item item, String reason, Runnable official) {
        working.doAs(hand.reader(), sql -> {
            Items.changed(sql.sql("update docket.item_work set version = version + 1, " + CLEARED
                            + " where item = ? and version = ? and confirming_by is null")
                    .params(item.id(), item.version())
                    .update());
            Items.note(sql, item.id(), "DROP_PROPOSAL", hand, reason, "");
            official.run();
        });
    }

    /** The State withdraws the instrument, and every proposal for it lapses; refused while an officer confirms one. */
    void withdraw(Hand hand, Item item, String reason) {
        working.doAs(hand.reader(), sql -> {
            items.take(hand, item, Step.WITHDRAW, reason, "", List.of());
            Items.changed(
                    sql.sql("update docket.item_work set " + CLEARED + " where item = ? and confirming_by is null")
                            .param(item.id())
                            .update());
            joint.lapse(item.proposal().map(Item.Proposal::references).orElse(List.of()));
        });
    }
}
