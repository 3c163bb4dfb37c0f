package org.chancery.law.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.Rule;

/** The steps of an answer about a decision, in an organ whose zone gives all times. */
public final class DecisionSteps {

    private final Organ organ;
    private final List<Reason> steps = new ArrayList<>();

    public DecisionSteps(Organ organ) {
        this.organ = organ;
    }

    public DecisionSteps add(Rule rule, Basis basis, List<ActId> acts, Value... values) {
        steps.add(Reason.of(rule, basis, acts, values));
        return this;
    }

    public DecisionSteps add(Reason reason) {
        steps.add(reason);
        return this;
    }

    public List<Reason> reasons() {
        return List.copyOf(steps);
    }

    public Finding finding(Finding.Standing standing, Reason conclusion) {
        return new Finding(organ.keptUnder(), standing, conclusion, steps);
    }

    public Value at(Instant instant) {
        return new Value.OfMoment(instant, organ.rules().zone());
    }

    public static Value at(Instant instant, ZoneId zone) {
        return new Value.OfMoment(instant, zone);
    }

    public static Value number(long number) {
        return new Value.OfNumber(number);
    }

    public static Value quantity(BigDecimal quantity) {
        return new Value.OfQuantity(quantity);
    }

    public static Value state(StateCode state) {
        return new Value.OfState(state);
    }

    public static Value states(Collection<StateCode> states) {
        return new Value.OfStates(List.copyOf(states));
    }

    public static Value code(Enum<?> code) {
        return new Value.OfCode(code);
    }

    /** Numbers, symbols and names of the organisation's own, the same in every language. */
    public static Value words(String words) {
        return new Value.OfText(LocalizedText.of("en", words));
    }

    /** What is recorded, with no rule applied. */
    public static Basis record() {
        return new Basis.Record();
    }

    /** A convention of this program, where the rules of procedure are silent. */
    public static Basis convention() {
        return new Basis.Convention();
    }
}
