package org.chancery.packages.agreement;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.state.States;
import org.chancery.packages.tree.Node;

/** Checks that every State code in an {@code agreement.yaml} stands for a participant, at its line. */
public final class StateCodesInTree {

    private final Predicate<StateCode> participants;
    private final Problems problems;

    public StateCodesInTree(Predicate<StateCode> participants, Problems problems) {
        this.participants = participants;
        this.problems = problems;
    }

    /** Looks at depositaries, eligibility, lists and weights. */
    public void check(Node.Mapping agreement) {
        for (Node.Entry e : agreement.entries()) {
            switch (e.key()) {
                case "depositaries" -> items(e.value(), d -> under(d, "state", s -> code(s, "depositaries.state")));
                case "eligibility" -> under(e.value(), "states", s -> items(s, c -> code(c, "eligibility.states")));
                case "clauses" -> clauses(e.value());
                default -> {}
            }
        }
    }

    private void clauses(Node clauses) {
        under(clauses, "lists", lists -> values(lists, list -> items(list, c -> code(c, "clauses.lists"))));
        under(
                clauses,
                "weights",
                weights -> values(weights, table -> {
                    if (table instanceof Node.Mapping rows) {
                        rows.entries().forEach(r -> code(new Node.Scalar(r.line(), r.key()), "clauses.weights"));
                    }
                }));
    }

    private void code(Node node, String field) {
        if (!(node instanceof Node.Scalar scalar)) {
            return;
        }
        try {
            if (!participants.test(new StateCode(scalar.text().strip()))) {
                problems.error(
                        node.line(),
                        field,
                        "There is no State code " + scalar.text() + ".",
                        States.remedy(scalar.text().strip()));
            }
        } catch (IllegalArgumentException reportedBefore) {
            // a code of the wrong form was reported when the key was read
            return;
        }
    }

    private static void under(Node node, String key, Consumer<Node> then) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().stream().filter(e -> e.key().equals(key)).forEach(e -> then.accept(e.value()));
        }
    }

    private static void values(Node node, Consumer<Node> then) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(e -> then.accept(e.value()));
        }
    }

    private static void items(Node node, Consumer<Node> then) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(then);
        }
    }
}
