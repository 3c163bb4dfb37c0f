package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.StateRule;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Status;
import org.chancery.law.status.TreatyLaw;
import org.junit.jupiter.api.Test;

/** The engine against the rules written plainly, and its three ways of answering against each other, on random treaties. */
class RandomTreatiesTest {
    private static final long SEED = 20261122;
    private static final int TREATIES = 300;
    private static final int DAYS_EACH = 12;

    private final Random random = new Random(SEED);

    @Test
    void the_engine_agrees_with_the_rules_written_plainly() {
        var treaties = new RandomTreaty(random);
        for (int i = 0; i < TREATIES; i++) {
            Dossier dossier = treaties.next("t").dossier();
            TreatyLaw law = TreatyLaw.over(Holdings.of(java.util.List.of(dossier)));
            for (int d = 0; d < DAYS_EACH; d++) {
                AsAt when = AsAt.on(LocalDate.parse(treaties.day()), known(treaties));
                var naive = new NaiveLaw(dossier, when.on(), when.knownAt());
                assertThat(law.agreement(Asking.T, when).computedEntryIntoForce())
                        .as("seed %s, treaty %s, %s, acts %s", SEED, i, when, dossier.acts())
                        .isEqualTo(naive.entry());
                for (String state : RandomTreaty.STATES) {
                    StateStatus answer = law.state(Asking.T, new StateCode(state), when);
                    assertThat(text(answer))
                            .as("seed %s, treaty %s, %s, %s, acts %s", SEED, i, state, when, dossier.acts())
                            .isEqualTo(naive.answer(new StateCode(state)));
                }
            }
        }
    }

    @Test
    void all_statuses_at_once_are_those_asked_one_by_one_and_each_finding_concludes_the_same() {
        var treaties = new RandomTreaty(random);
        var dossiers = new java.util.ArrayList<Dossier>();
        for (int i = 0; i < 60; i++) {
            dossiers.add(treaties.next("t" + i).dossier());
        }
        TreatyLaw law = TreatyLaw.over(Holdings.of(dossiers));
        var ids = law.holdings().dossiers().keySet().stream().toList();
        for (int d = 0; d < DAYS_EACH; d++) {
            AsAt when = AsAt.on(LocalDate.parse(treaties.day()), known(treaties));
            law.statuses(when, (agreement, statuses, since) -> {
                for (int s = 0; s < law.participants().size(); s++) {
                    StateStatus one =
                            law.state(ids.get(agreement), law.participants().get(s), when);
                    assertThat(Status.values()[statuses[s]]).isEqualTo(one.status());
                    assertThat(Days.optional(since[s])).isEqualTo(one.inForceSince());
                    assertThat(concluded(one.finding())).as("%s", one).isEqualTo(one.status());
                }
            });
        }
    }

    private LocalDate known(RandomTreaty treaties) {
        return random.nextBoolean() ? LocalDate.MAX : LocalDate.parse(treaties.day());
    }

    private static String text(StateStatus s) {
        return s.status() + " " + s.inForceSince().map(LocalDate::toString).orElse("none");
    }

    /** The status that the conclusion of a Finding states. */
    private static Status concluded(Finding finding) {
        return switch ((StateRule) finding.conclusion().rule()) {
            case STATE_IS_PARTY -> Status.PARTY;
            case STATE_IS_WITHDRAWING, STATE_IS_WITHDRAWING_UNDATED -> Status.WITHDRAWING;
            case STATE_IS_SUSPENDED -> Status.SUSPENDED;
            case STATE_IS_CONTRACTING, STATE_WILL_BE_PARTY -> Status.CONTRACTING;
            case STATE_IS_SIGNATORY -> Status.SIGNATORY;
            case STATE_APPLIES_PROVISIONALLY -> Status.PROVISIONAL;
            case STATE_IS_FORMER, STATE_IS_FORMER_UNDATED -> Status.FORMER;
            case STATE_NEVER -> Status.NEVER;
            case STATE_NOT_KNOWN -> Status.UNKNOWN;
            case STATE_NOT_BOUND_BY_MODEL_ACT -> throw new IllegalStateException("not asked about a model act");
        };
    }
}
