package org.chancery.law;

import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;
import static org.chancery.law.Clauses.withdrawal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.law.act.ActHead;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Denunciation;
import org.chancery.law.act.DenunciationRevoked;
import org.chancery.law.act.InstrumentWithdrawn;
import org.chancery.law.act.ProvisionalApplication;
import org.chancery.law.act.Signature;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.WithdrawalClause.Policy;

/** A treaty from a seed: random clauses, and random acts of up to eight States in any order and of any sense. */
final class RandomTreaty {
    static final List<String> STATES = List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH");
    static final LocalDate START = LocalDate.of(2000, 1, 1);
    static final int DAYS = 2_000;

    private final Random random;
    private int serial;

    RandomTreaty(Random random) {
        this.random = random;
    }

    Treaty next(String id) {
        var clauses = clauses();
        for (String state : STATES) {
            clauses.weight("w", state, String.valueOf(random.nextInt(40)));
        }
        var treaty = Treaty.treaty(
                        id,
                        clauses.when(condition())
                                .then(rule())
                                .later(pick(LaterParties.Family.values()), rule(), pick(LaterParties.Gap.values()))
                                .monthEnd(pick(MonthEnd.values()))
                                .withdrawal(withdrawal(Policy.NOTICE, rule(), random.nextBoolean(), false, 0)))
                .participation(pick(Participation.Extent.values()));
        for (String state : STATES) {
            acts(treaty, state);
        }
        return treaty;
    }

    private Condition condition() {
        Condition number = count(1 + random.nextInt(5));
        Condition share = Clauses.share(1 + random.nextInt(60), "w");
        return switch (random.nextInt(4)) {
            case 0 -> share;
            case 1 -> Clauses.and(number, share);
            case 2 -> Clauses.or(number, share);
            default -> number;
        };
    }

    private void acts(Treaty treaty, String state) {
        Optional<ActId> consent = Optional.empty();
        for (int i = random.nextInt(7); i > 0; i--) {
            String date = day();
            if (random.nextInt(3) == 0) {
                treaty.knownOn(
                        LocalDate.parse(date).plusDays(random.nextInt(300)).toString());
            }
            String kind = "act" + serial++;
            switch (random.nextInt(6)) {
                case 0 -> treaty.act(state, kind, date, h -> new Signature(h, Signature.Form.SUBJECT_TO_RATIFICATION));
                case 1, 2, 3 -> {
                    treaty.act(state, kind, date, RandomTreaty::ratification);
                    consent = Optional.of(Treaty.id(state, kind, date));
                }
                case 4 -> treaty.act(state, kind, date, h -> new ProvisionalApplication(h, List.of()));
                default -> leaves(treaty, state, consent, date, kind);
            }
        }
    }

    private static TreatyAct ratification(ActHead head) {
        return new Consent(head, ConsentForm.RATIFICATION, Optional.empty(), Consent.Counting.BY_RULE, false);
    }

    private void leaves(Treaty treaty, String state, Optional<ActId> consent, String date, String kind) {
        if (random.nextInt(4) == 0 && consent.isPresent()) {
            treaty.act(state, kind, date, h -> new InstrumentWithdrawn(h, consent.get()));
            return;
        }
        Optional<LocalDate> stated = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(date).plusDays(random.nextInt(400)));
        treaty.act(state, kind, date, h -> new Denunciation(h, stated));
        if (random.nextInt(3) == 0) {
            String later = LocalDate.parse(date).plusDays(random.nextInt(200)).toString();
            treaty.act(state, kind + "-revoked", later, h -> new DenunciationRevoked(h, Treaty.id(state, kind, date)));
        }
    }

    private CountingRule rule() {
        return switch (random.nextInt(5)) {
            case 0 -> CountingRule.onDeposit();
            case 1 -> CountingRule.days(random.nextInt(200));
            case 2 -> CountingRule.months(random.nextInt(13));
            case 3 -> new CountingRule(CountingRule.Kind.FIRST_OF_NTH_MONTH_AFTER_MONTH, random.nextInt(7), 0);
            default -> new CountingRule(CountingRule.Kind.FIRST_OF_MONTH_AFTER_DAYS, random.nextInt(90), 0);
        };
    }

    String day() {
        return START.plusDays(random.nextInt(DAYS)).toString();
    }

    /** One act in three is known only some time after its date. */
    Treaty later(Treaty treaty, String date) {
        return random.nextInt(3) > 0
                ? treaty
                : treaty.knownOn(
                        LocalDate.parse(date).plusDays(random.nextInt(300)).toString());
    }

    <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
