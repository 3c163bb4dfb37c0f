package org.chancery.bench.status;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.Duration;
import org.chancery.law.instrument.Eligibility;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.ProvisionalClause;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.WithdrawalClause;

/** A synthetic agreement with clauses of the common kinds: a number, a delay in days or months, a family of later parties, a notice. */
final class WorldAgreement {
    private WorldAgreement() {}

    static Agreement of(AgreementId id, Random random) {
        return new Agreement(
                id,
                AgreementKind.TREATY,
                LocalizedText.of("en", id.value()),
                LocalizedText.of("en", id.value()),
                Optional.empty(),
                LocalizedText.none(),
                List.of(),
                new Eligibility(Eligibility.Kind.ALL_STATES, Set.of(), false, Optional.empty()),
                List.of(),
                Optional.empty(),
                new Participation(
                        random.nextInt(10) == 0 ? Participation.Extent.PARTIAL : Participation.Extent.HELD,
                        Optional.empty(),
                        LocalizedText.none()),
                List.of(),
                Optional.of(clauses(random)),
                ZoneOffset.UTC,
                true,
                List.of());
    }

    private static FinalClauses clauses(Random random) {
        return new FinalClauses(
                new ConsentClause(
                        Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of(), Optional.empty()),
                Optional.of(new EntryIntoForce(
                        new Condition.Count(2 + random.nextInt(50), new Group.Everyone(), Counted.EVERY_STATE),
                        counting(random),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                Optional.of(new LaterParties(
                        counting(random),
                        LaterParties.Family.values()[random.nextInt(3)],
                        LaterParties.Gap.EIF_DATE,
                        Optional.empty())),
                new ProvisionalClause(true, List.of(), Optional.empty()),
                ReservationClause.silent(),
                new WithdrawalClause(
                        WithdrawalClause.Policy.NOTICE,
                        counting(random),
                        false,
                        false,
                        0,
                        WithdrawalClause.WithParent.NOT_STATED,
                        LocalizedText.none(),
                        Optional.empty()),
                List.of(),
                new Duration.Unlimited(),
                MonthEnd.CLAMP,
                Map.of(),
                Map.of());
    }

    private static CountingRule counting(Random random) {
        return random.nextBoolean()
                ? CountingRule.days(30 * (1 + random.nextInt(6)))
                : CountingRule.months(1 + random.nextInt(12));
    }
}
