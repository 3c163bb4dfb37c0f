package org.chancery.server.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.server.labels.LabelledServer.LONG_AGO;
import static org.chancery.server.labels.LabelledServer.as;
import static org.chancery.server.labels.LabelledServer.authorisation;
import static org.chancery.server.labels.LabelledServer.label;
import static org.chancery.server.labels.LabelledServer.labels;
import static org.chancery.server.labels.LabelledServer.mandates;
import static org.chancery.server.labels.LabelledServer.may;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.label.EventName;
import org.chancery.server.database.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What time brings stands in the rows beforehand, so that no job has to run at midnight. */
class TimeTest {

    private final LocalDate today = labels().today();
    private final int paper = labels().numberOf(label("CONFIDENTIAL; release=FRA,DEU"));

    @Test
    void a_mandate_that_begins_tomorrow_opens_tomorrow() {
        var france = mandates().begin("FRA", today.plusDays(1), Optional.of(today.plusDays(9)));
        labels().record(AuthorisationActs.granted(authorisation(france))).join();
        assertThat(may(france.reader(), paper)).isFalse();
        assertThat(spans(france, paper)).containsExactly(today.plusDays(1) + " " + today.plusDays(9));
    }

    @Test
    void an_authorisation_ends_after_its_last_day() {
        var france = mandates().begin("FRA");
        var given = authorisation(france, LONG_AGO, Optional.of(today.plusDays(20)));
        labels().record(AuthorisationActs.granted(given)).join();
        assertThat(may(france.reader(), paper)).isTrue();
        assertThat(spans(france, paper)).containsExactly("-infinity " + today.plusDays(21));
        labels().record(AuthorisationActs.ended(given.id(), Optional.of(today.plusDays(4)), "moved"))
                .join();
        assertThat(spans(france, paper)).containsExactly("-infinity " + today.plusDays(5));
    }

    @Test
    void a_downgrade_date_opens_by_itself_and_a_review_date_does_not() {
        var france = mandates().begin("FRA");
        labels().record(AuthorisationActs.granted(authorisation(france))).join();
        int falls = labels().numberOf(label("TOP_SECRET; release=FRA; downgrade=" + today.plusDays(3) + ">SECRET"));
        int reviewed = labels().numberOf(label("TOP_SECRET; release=FRA"));
        assertThat(spans(france, falls)).containsExactly(today.plusDays(3) + " 2100-01-01");
        assertThat(spans(france, reviewed)).isEmpty();
    }

    @Test
    void what_has_fallen_to_public_is_open_to_everyone() {
        int fallen = labels().numberOf(label("SECRET; release=FRA; downgrade=" + today + ">PUBLIC"));
        int falls = labels().numberOf(label("SECRET; release=FRA; downgrade=" + today.plusDays(1) + ">PUBLIC"));
        assertThat(may("", fallen)).isTrue();
        assertThat(may("", falls)).isFalse();
    }

    @Test
    void an_event_that_is_recorded_lowers_the_labels_that_wait_for_it() {
        var event = "trial-" + today + "-" + System.nanoTime();
        int waits = labels().numberOf(label("SECRET; release=FRA; downgrade=event:" + event + ">PUBLIC"));
        assertThat(may("", waits)).isFalse();
        labels().record(AuthorisationActs.happened(new EventName(event), today)).join();
        assertThat(may("", waits)).isTrue();
    }

    @Test
    void the_end_of_a_briefing_closes() {
        var france = mandates().begin("FRA");
        var ready = authorisation(france);
        var reader = ready.reader();
        var briefed = new Authorisation(
                ready.id(),
                ready.mandate(),
                new org.chancery.law.label.Reader(
                        reader.actsFor(),
                        reader.level(),
                        reader.caveats(),
                        reader.cases(),
                        reader.conflicts(),
                        Optional.of(today.plusDays(6))),
                false,
                LONG_AGO,
                Optional.empty());
        labels().record(AuthorisationActs.granted(briefed)).join();
        assertThat(spans(france, paper)).containsExactly("-infinity " + today.plusDays(7));
    }

    private static List<@Nullable String> spans(MandateTerm term, int label) {
        String day = "case when isfinite(%1$s) then to_char(%1$s at time zone 'UTC', 'YYYY-MM-DD') else %1$s::text end";
        return as(Role.ADMINISTRATOR)
                .sql("select " + day.formatted("valid_from") + " || ' ' || " + day.formatted("valid_until")
                        + " from register.reader_label where reader = ? and label_id = ? order by valid_from")
                .params(term.reader(), label)
                .query(String.class)
                .list();
    }
}
