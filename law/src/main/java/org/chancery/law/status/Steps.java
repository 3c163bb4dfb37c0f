package org.chancery.law.status;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.Rule;

/** The steps of a Finding while it is being made, with short names for bases and values. */
public final class Steps {
    private final Agreement agreement;
    private final List<Reason> reasons = new ArrayList<>();

    public Steps(Agreement agreement) {
        this.agreement = agreement;
    }

    public Steps add(Rule rule, Basis basis, List<ActId> acts, Value... values) {
        reasons.add(Reason.of(rule, basis, acts, values));
        return this;
    }

    public Steps add(Rule rule, Basis basis, Value... values) {
        return add(rule, basis, List.of(), values);
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public Basis clause(Optional<Article> article) {
        return new Basis.Clause(agreement.id(), article);
    }

    /** The Vienna Convention as a statement of custom; {@link ViennaConvention} says where it binds two States as a treaty. */
    public static Basis vclt(String article) {
        return new Basis.Vclt(new Article(article), false);
    }

    public static Basis record() {
        return new Basis.Record();
    }

    public static Basis convention() {
        return new Basis.Convention();
    }

    public static Basis practice() {
        return new Basis.DepositaryPractice();
    }

    public static Value day(int day) {
        return new Value.OfDate(Days.date(day));
    }

    public static Value number(long number) {
        return new Value.OfNumber(number);
    }

    public static Value percent(BigDecimal percent) {
        return new Value.OfPercent(percent);
    }

    public static Value state(StateCode state) {
        return new Value.OfState(state);
    }

    public static Value states(List<StateCode> states) {
        return new Value.OfStates(states);
    }

    public static Value agreement(AgreementId id) {
        return new Value.OfAgreement(id);
    }

    public static Value act(ActId id) {
        return new Value.OfAct(id);
    }

    public static Value code(Enum<?> code) {
        return new Value.OfCode(code);
    }

    public static Value counting(CountingRule rule) {
        return new Value.OfRule(rule);
    }

    public static Value articles(List<Article> articles) {
        return new Value.OfArticles(articles);
    }
}
