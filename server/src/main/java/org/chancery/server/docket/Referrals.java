package org.chancery.server.docket;

import java.util.List;
import java.util.function.Supplier;
import org.chancery.register.act.Command;
import org.chancery.server.database.Working;
import org.chancery.server.docket.notice.Outbox;
import org.chancery.server.ledger.RegisterGrew;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which items are to be referred, and the change of their standing once two officers have referred them. */
@Component
class Referrals {

    private static final System.Logger LOG = System.getLogger(Referrals.class.getName());

    private static final Hand JOB = new Hand(Outbox.JOB, Outbox.JOB, "");

    private static final String OPEN =
            "standing in ('UNDER_EXAMINATION', 'RETURNED_FOR_CORRECTION') and proposed_by is null";

    private final Working working;
    private final Items items;

    Referrals(Working working, Items items) {
        this.working = working;
        this.items = items;
    }

    /** The last official proposal to refer the item, or empty. */
    String proposal(Hand hand, Item item) {
        return working.as(
                hand.reader(),
                sql -> sql.sql("select referral from docket.item_work where item = ?")
                        .param(item.id())
                        .query(String.class)
                        .single());
    }

    /** Keeps with the item which act would refer it; {@code official} proposes that act and answers with its reference. */
    String propose(Hand hand, Item item, String reason, Command told, Supplier<String> official) {
        return working.as(hand.reader(), sql -> {
            Items.changed(sql.sql("update docket.item_work set difference = ?, version = version + 1"
                            + " where item = ? and version = ?")
                    .params(told.content().text("difference"), item.id(), item.version())
                    .update());
            Items.note(sql, item.id(), "PROPOSE_REFERRAL", hand, reason, "");
            String reference = official.get();
            working.doAs(
                    hand.reader(),
                    again -> Items.changed(again.sql("update docket.item_work set referral = ? where item = ?")
                            .params(reference, item.id())
                            .update()));
            return reference;
        });
    }

    /** Whether the item of a difference still stands where it may be referred. */
    boolean mayBeReferred(String difference) {
        return working.as(
                JOB.reader(),
                sql -> sql.sql("select exists (select from docket.item_work where difference = ? and " + OPEN + ")")
                        .param(difference)
                        .query(Boolean.class)
                        .single());
    }

    /** After a second officer's confirmation was recorded, also when that was in another process or before a crash. */
    @EventListener
    void on(RegisterGrew grew) {
        List<String> referred = working.as(
                JOB.reader(),
                sql -> sql.sql("select item from docket.item_work where " + OPEN
                                + " and difference in (select difference from docket.difference_facts)")
                        .query(String.class)
                        .list());
        for (String id : referred) {
            Item item = items.find(JOB.reader(), id).orElseThrow();
            try {
                items.take(JOB, item, Step.REFER, "", "", List.of());
            } catch (StepRefused e) {
                // Another process was faster; whoever recorded the act must not be told that it failed.
                LOG.log(System.Logger.Level.DEBUG, "the item was referred already", e);
            }
        }
    }
}
