package org.chancery.law.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.label.Labels.ATT;
import static org.chancery.law.label.Labels.label;
import static org.chancery.law.label.Labels.parties;
import static org.chancery.law.label.Labels.reader;
import static org.chancery.law.label.Labels.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.finding.Finding;
import org.chancery.law.rule.AccessRule;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 10);
    private static final Circumstances PARTIES =
            parties(Map.of("FRA", LocalDate.of(2014, 12, 24), "DEU", LocalDate.of(2027, 2, 1)));
    private static final Label PAPER = label("CONFIDENTIAL; release=FRA,DEU; case=trial-7");

    private static Finding test(Label label, Reader reader, LocalDate on) {
        return new Access(on, PARTIES).test(ATT, label, reader);
    }

    @Test
    void whoever_fulfils_every_condition_may_read_and_each_is_named() {
        var finding = test(PAPER, reader("DEU", Level.SECRET, "trial-7"), DAY);
        assertThat(finding.conclusion().rule()).isEqualTo(AccessRule.ACCESS_GRANTED);
        assertThat(rules(finding))
                .containsExactly(
                        AccessRule.LABEL_LEVEL,
                        AccessRule.LEVEL_SUFFICES,
                        AccessRule.RELEASED_BY_NAME,
                        AccessRule.CASES_HELD,
                        AccessRule.BRIEFED,
                        AccessRule.NO_CONFLICT_OF_INTEREST);
    }

    @Test
    void every_condition_that_fails_is_a_reason_of_its_own() {
        var label = label("CONFIDENTIAL; release=FRA; not=JPN; case=trial-7; caveat=EXPERTS ONLY");
        var finding = test(label, reader("JPN", Level.RESTRICTED), LocalDate.of(2032, 1, 1));
        assertThat(finding.conclusion().rule()).isEqualTo(AccessRule.ACCESS_DENIED);
        assertThat(rules(finding))
                .contains(
                        AccessRule.LEVEL_TOO_LOW,
                        AccessRule.NOT_RELEASED,
                        AccessRule.EXPRESSLY_EXCLUDED,
                        AccessRule.CAVEATS_MISSING,
                        AccessRule.CASES_MISSING,
                        AccessRule.BRIEFING_ENDED,
                        AccessRule.LABEL_REVIEW_DUE);
    }

    @Test
    void whoever_was_never_briefed_may_not_read() {
        var ready = reader("DEU", Level.SECRET, "trial-7");
        var never = new Reader(
                ready.actsFor(), ready.level(), ready.caveats(), ready.cases(), ready.conflicts(), Optional.empty());
        assertThat(rules(test(PAPER, never, DAY))).contains(AccessRule.NOT_BRIEFED);
        assertThat(new Access(DAY, PARTIES).isGranted(PAPER, never)).isFalse();
    }

    @Test
    void a_conflict_of_interest_in_the_case_closes_the_document() {
        var ready = reader("DEU", Level.SECRET, "trial-7");
        var partial = new Reader(
                ready.actsFor(),
                ready.level(),
                ready.caveats(),
                ready.cases(),
                new TreeSet<>(Set.of(new CaseId("trial-7"))),
                ready.briefedUntil());
        assertThat(rules(test(PAPER, partial, DAY))).contains(AccessRule.CONFLICT_OF_INTEREST);
    }

    @Test
    void a_public_document_is_open_to_everyone_without_a_test() {
        assertThat(rules(test(Label.PUBLIC, reader("JPN", Level.PUBLIC), DAY)))
                .containsExactly(AccessRule.LABEL_PUBLIC);
    }

    @Test
    void a_new_party_reads_what_is_released_to_all_parties_from_the_day_it_is_one() {
        var label = label("RESTRICTED; release=parties(att)");
        var germany = reader("DEU", Level.RESTRICTED);
        assertThat(rules(test(label, germany, LocalDate.of(2027, 1, 31)))).contains(AccessRule.NOT_RELEASED);
        assertThat(rules(test(label, germany, LocalDate.of(2027, 2, 1)))).contains(AccessRule.RELEASED_AS_PARTY);
    }

    @Test
    void a_fixed_date_keeps_older_documents_from_new_parties() {
        var label = label("RESTRICTED; release=parties(att@2026-12-31)");
        assertThat(new Access(LocalDate.of(2027, 2, 1), PARTIES).isGranted(label, reader("DEU", Level.SECRET)))
                .isFalse();
        assertThat(new Access(LocalDate.of(2027, 2, 1), PARTIES).isGranted(label, reader("FRA", Level.SECRET)))
                .isTrue();
    }

    @Test
    void who_is_excluded_stays_out_though_a_party() {
        var label = label("RESTRICTED; release=parties(att); not=FRA");
        assertThat(rules(test(label, reader("FRA", Level.SECRET), DAY)))
                .contains(AccessRule.RELEASED_AS_PARTY, AccessRule.EXPRESSLY_EXCLUDED);
    }

    @Test
    void a_downgrade_date_opens_and_is_told() {
        var label = label("SECRET; release=FRA; downgrade=2027-01-10>RESTRICTED");
        var reader = reader("FRA", Level.RESTRICTED);
        assertThat(rules(test(label, reader, LocalDate.of(2027, 1, 9)))).contains(AccessRule.LEVEL_TOO_LOW);
        assertThat(rules(test(label, reader, DAY))).contains(AccessRule.LABEL_DOWNGRADED, AccessRule.LEVEL_SUFFICES);
    }

    @Test
    void a_downgrade_by_event_waits_for_the_record_of_the_event() {
        var ended = label("SECRET; release=FRA; downgrade=event:trials-ended>PUBLIC");
        var never = label("SECRET; release=FRA; downgrade=event:never-happened>PUBLIC");
        var anyone = reader("JPN", Level.PUBLIC);
        assertThat(rules(test(ended, anyone, LocalDate.of(2027, 3, 1))))
                .containsExactly(AccessRule.LABEL_DOWNGRADED_BY_EVENT, AccessRule.LABEL_PUBLIC);
        assertThat(new Access(LocalDate.of(2027, 3, 1), PARTIES).isGranted(never, anyone))
                .isFalse();
    }
}
