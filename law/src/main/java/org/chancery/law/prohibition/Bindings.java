package org.chancery.law.prohibition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.scope.ProjectClass;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;

/**
 * Answers which rules of a catalogue bind a State on a day: computed from who is party to what, with reservations, never typed in
 * (AP I art. 36: rules of international law applicable to the Party). Immutable.
 */
public final class Bindings {

    private final AgreementId keptUnder;
    private final TreatyLaw law;
    private final Catalogue catalogue;
    private final List<Statement> statements;

    /** {@code keptUnder} is the agreement under which reviews are kept; {@code statements} are in the order in which they were recorded. */
    public Bindings(AgreementId keptUnder, TreatyLaw law, Catalogue catalogue, List<Statement> statements) {
        this.keptUnder = keptUnder;
        this.law = law;
        this.catalogue = catalogue;
        this.statements = List.copyOf(statements);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** One line for every source of every rule that applies to the classes, in the order of the catalogue. */
    public List<BindingLine> of(StateCode state, Set<ProjectClass> classes, AsAt when) {
        return lines(new BindingQuestion(keptUnder, law, statements, when), state, catalogue.of(classes));
    }

    /** One line for every source of one rule. */
    public List<BindingLine> of(StateCode state, Prohibition rule, AsAt when) {
        return lines(new BindingQuestion(keptUnder, law, statements, when), state, List.of(rule));
    }

    /** Several States beside each other. */
    public BindingMatrix matrix(List<StateCode> states, Set<ProjectClass> classes, AsAt when) {
        var question = new BindingQuestion(keptUnder, law, statements, when);
        List<Prohibition> rules = catalogue.of(classes);
        return new BindingMatrix(
                when,
                states,
                rules,
                states.stream()
                        .flatMap(it -> lines(question, it, rules).stream())
                        .toList());
    }

    private static List<BindingLine> lines(BindingQuestion question, StateCode state, List<Prohibition> rules) {
        var lines = new ArrayList<BindingLine>();
        for (Prohibition rule : rules) {
            rule.sources().forEach(it -> lines.add(question.line(state, rule, it)));
        }
        return lines;
    }
}
