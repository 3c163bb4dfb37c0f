package org.chancery.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AmendmentRule;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.Duration;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.ProvisionalClause;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.instrument.WithdrawalClause;

/** Final clauses for a test, changed one at a time from: two instruments plus 30 days, later parties 30 days after deposit. */
public final class Clauses {
    private Condition when = new Condition.Count(2, new Group.Everyone(), Counted.EVERY_STATE);
    private CountingRule then = CountingRule.days(30);
    private Optional<LocalDate> notBefore = Optional.empty();
    private Optional<AgreementId> notBeforeAgreement = Optional.empty();
    private Optional<LocalDate> effectiveFrom = Optional.empty();
    private Optional<LaterParties> later = Optional.of(new LaterParties(
            CountingRule.days(30),
            LaterParties.Family.AFTER_THRESHOLD_DEPOSIT,
            LaterParties.Gap.EIF_DATE,
            article("6")));
    private ReservationClause reservations = ReservationClause.silent();
    private WithdrawalClause withdrawal =
            withdrawal(WithdrawalClause.Policy.NOTICE, CountingRule.months(6), true, false, 0);
    private final List<AmendmentRule> amendments = new ArrayList<>();
    private Duration duration = new Duration.Unlimited();
    private MonthEnd monthEnd = MonthEnd.CLAMP;
    private final Map<String, Set<StateCode>> lists = new HashMap<>();
    private final Map<String, Map<StateCode, BigDecimal>> weights = new HashMap<>();
    private Optional<AgreementId> parent = Optional.empty();
    private int familyMinimum;
    private List<AgreementId> family = List.of();
    private boolean entry = true;

    public static Clauses clauses() {
        return new Clauses();
    }

    private static Optional<Article> article(String number) {
        return Optional.of(new Article(number));
    }

    public static Condition count(int n) {
        return new Condition.Count(n, new Group.Everyone(), Counted.EVERY_STATE);
    }

    public static Condition count(int n, ConsentForm... forms) {
        return new Condition.Count(n, new Group.Everyone(), new Counted(Set.of(forms), false, false));
    }

    public static Condition allOf(Group group) {
        return new Condition.AllOf(group, Counted.EVERY_STATE);
    }

    public static Condition and(Condition... all) {
        return new Condition.And(List.of(all));
    }

    public static Condition or(Condition... any) {
        return new Condition.Or(List.of(any));
    }

    public static Condition share(int percent, String weights) {
        return new Condition.Share(BigDecimal.valueOf(percent), weights, new Group.Everyone(), Counted.EVERY_STATE);
    }

    public Clauses when(Condition condition) {
        when = condition;
        return this;
    }

    public Clauses then(CountingRule rule) {
        then = rule;
        return this;
    }

    public Clauses notBefore(String date) {
        notBefore = Optional.of(LocalDate.parse(date));
        return this;
    }

    public Clauses notBeforeAgreement(String id) {
        notBeforeAgreement = Optional.of(new AgreementId(id));
        return this;
    }

    public Clauses effectiveFrom(String date) {
        effectiveFrom = Optional.of(LocalDate.parse(date));
        return this;
    }

    public Clauses noEntryClause() {
        entry = false;
        return this;
    }

    public Clauses later(LaterParties.Family family, CountingRule rule, LaterParties.Gap gap) {
        later = Optional.of(new LaterParties(rule, family, gap, article("6")));
        return this;
    }

    public Clauses noLaterClause() {
        later = Optional.empty();
        return this;
    }

    public Clauses reservations(ReservationClause.Policy policy, String... listed) {
        return reservations(
                policy, ReservationClause.Effect.AT_ONCE, ReservationClause.SilenceClock.NOTIFICATION, listed);
    }

    public Clauses reservations(
            ReservationClause.Policy policy,
            ReservationClause.Effect effect,
            ReservationClause.SilenceClock clock,
            String... listed) {
        reservations = new ReservationClause(
                policy, java.util.Arrays.stream(listed).map(Article::new).toList(), effect, clock, 12, article("7"));
        return this;
    }

    public Clauses withdrawal(WithdrawalClause clause) {
        withdrawal = clause;
        return this;
    }

    public static WithdrawalClause withdrawal(
            WithdrawalClause.Policy policy,
            CountingRule notice,
            boolean laterDate,
            boolean conflict,
            int notBeforeYears) {
        return new WithdrawalClause(
                policy,
                notice,
                laterDate,
                conflict,
                notBeforeYears,
                WithdrawalClause.WithParent.NOT_STATED,
                LocalizedText.none(),
                article("8"));
    }

    /** What leaving the parent means; the rest of the clause on withdrawal stays. */
    public Clauses withParent(WithdrawalClause.WithParent value) {
        withdrawal = new WithdrawalClause(
                withdrawal.policy(),
                withdrawal.notice(),
                withdrawal.laterDateAllowed(),
                withdrawal.prolongedByConflict(),
                withdrawal.notBeforeYears(),
                value,
                withdrawal.condition(),
                withdrawal.article());
        return this;
    }

    public Clauses amendment(
            String id, AmendmentRule.Effect effect, Optional<Condition> quota, CountingRule delay, int objectionDays) {
        amendments.add(new AmendmentRule(id, effect, quota, delay, objectionDays, List.of(), article("9")));
        return this;
    }

    public Clauses duration(Duration value) {
        duration = value;
        return this;
    }

    public Clauses monthEnd(MonthEnd value) {
        monthEnd = value;
        return this;
    }

    public Clauses list(String name, String... states) {
        lists.put(name, codes(states));
        return this;
    }

    public Clauses weight(String table, String state, String weight) {
        weights.computeIfAbsent(table, _ -> new HashMap<>()).put(new StateCode(state), new BigDecimal(weight));
        return this;
    }

    public Clauses parent(String id) {
        parent = Optional.of(new AgreementId(id));
        return this;
    }

    public Clauses family(int minimum, String... ids) {
        familyMinimum = minimum;
        family = java.util.Arrays.stream(ids).map(AgreementId::new).toList();
        return this;
    }

    static Set<StateCode> codes(String... states) {
        var codes = new TreeSet<StateCode>();
        for (String state : states) {
            codes.add(new StateCode(state));
        }
        return codes;
    }

    public FinalClauses build() {
        return new FinalClauses(
                new ConsentClause(
                        Set.of(), Optional.empty(), Optional.empty(), parent, familyMinimum, family, article("4")),
                entry
                        ? Optional.of(new EntryIntoForce(
                                when, then, notBefore, notBeforeAgreement, effectiveFrom, article("5")))
                        : Optional.empty(),
                later,
                new ProvisionalClause(true, List.of(), Optional.empty()),
                reservations,
                withdrawal,
                amendments,
                duration,
                monthEnd,
                lists,
                weights);
    }
}
