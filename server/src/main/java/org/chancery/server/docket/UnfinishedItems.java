package org.chancery.server.docket;

import java.time.Duration;
import java.util.List;
import org.chancery.server.database.Working;
import org.chancery.server.docket.notice.Outbox;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.official.Unfinished;
import org.springframework.stereotype.Component;

/** Instruments whose confirmation was interrupted between the officer's word and the register's answer. */
@Component
class UnfinishedItems implements Unfinished {

    private static final System.Logger LOG = System.getLogger(UnfinishedItems.class.getName());

    private record Begun(String item, String person, String office) {}

    private final Working working;
    private final Items items;
    private final Acceptance acceptance;

    UnfinishedItems(Working working, Items items, Acceptance acceptance) {
        this.working = working;
        this.items = items;
        this.acceptance = acceptance;
    }

    @Override
    public int finish(Duration since) {
        int finished = 0;
        for (Begun begun : begun(since)) {
            Item item = items.find(Outbox.JOB, begun.item()).orElseThrow();
            try {
                acceptance.finish(new Hand(Outbox.JOB, begun.person(), begun.office()), item);
                finished++;
            } catch (ProposalRefused | StepRefused refused) {
                LOG.log(System.Logger.Level.INFO, "an instrument waits for a second officer again", refused);
            } catch (RuntimeException e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "an interrupted acceptance is tried again: "
                                + e.getClass().getSimpleName());
            }
        }
        return finished;
    }

    private List<Begun> begun(Duration since) {
        return working.as(
                Outbox.JOB,
                sql -> sql.sql("select item, confirming_by, confirming_office from docket.item_work"
                                + " where confirming_by is not null and proposed_by is not null"
                                + " and standing in ('UNDER_EXAMINATION', 'DIFFERENCE_REFERRED')"
                                + " and confirming_at < clock_timestamp() - make_interval(secs => ?)")
                        .param(since.toSeconds())
                        .query((row, at) -> new Begun(row.getString(1), row.getString(2), row.getString(3)))
                        .list());
    }
}
