package org.chancery.law.prohibition;

import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;

/** Rules against States on one day. Lines are in the order of the States, then of the rules. */
public record BindingMatrix(AsAt when, List<StateCode> states, List<Prohibition> rules, List<BindingLine> lines) {
    public BindingMatrix {
        states = List.copyOf(states);
        rules = List.copyOf(rules);
        lines = List.copyOf(lines);
    }

    /** One line for every source of the rule. */
    public List<BindingLine> cell(StateCode state, ProhibitionId rule) {
        return lines.stream()
                .filter(it -> it.state().equals(state) && it.rule().equals(rule))
                .toList();
    }

    /** The firmest of the answers in a cell, in the order of {@link Hold}; empty where the rule or State is not in the matrix. */
    public Optional<Hold> hold(StateCode state, ProhibitionId rule) {
        return cell(state, rule).stream().map(BindingLine::hold).min(java.util.Comparator.naturalOrder());
    }

    /** Rules that hold as law for one of the States and as far as is known not for another, so that they have to agree before they act together. */
    public List<Prohibition> notShared() {
        return rules.stream()
                .filter(rule -> any(rule, true) && any(rule, false))
                .toList();
    }

    private boolean any(Prohibition rule, boolean law) {
        return states.stream()
                .flatMap(it -> hold(it, rule.id()).stream())
                .anyMatch(it ->
                        law ? it.isLaw() : it == Hold.NOT_BOUND || it == Hold.CUSTOM_CONTESTED || it == Hold.WILL_BIND);
    }
}
