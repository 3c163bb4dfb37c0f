package org.chancery.law.finding;

import java.util.ArrayList;
import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.rule.Rule;

/** Collects the steps of one answer in their order, and whether one of them refuses. Not for use by several threads. */
public final class Judgement {

    private final List<Reason> steps = new ArrayList<>();
    private boolean refused;

    public void add(Rule rule, Basis basis, Value... values) {
        add(rule, basis, List.of(), values);
    }

    /** A step that rests on acts. */
    public void add(Rule rule, Basis basis, List<ActId> acts, Value... values) {
        steps.add(Reason.of(rule, basis, acts, values));
    }

    /** Steps that another answer has made. */
    public void addAll(List<Reason> reasons) {
        steps.addAll(reasons);
    }

    /** A step that stands in the way of what was asked. */
    public void refuse(Rule rule, Basis basis, Value... values) {
        refused = true;
        add(rule, basis, values);
    }

    public boolean isRefused() {
        return refused;
    }

    /** The answer with the steps so far. */
    public Finding finding(AgreementId agreement, Finding.Standing standing, Rule rule, Basis basis, Value... values) {
        return new Finding(agreement, standing, Reason.of(rule, basis, List.of(), values), steps);
    }

    /** Allowed if nothing refused, else refused. */
    public Finding verdict(AgreementId agreement, Basis basis, Rule allowed, Rule refusal, Value... values) {
        return finding(agreement, Finding.Standing.ESTABLISHED, refused ? refusal : allowed, basis, values);
    }
}
