package org.chancery.text.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.text.TextException;

/** The state of all brackets while steps are taken one after the other; a step that cannot be taken is refused and changes nothing. */
final class Standing {
    private static final String REMEDY_NAME = "Name one that is there.";
    private final Map<String, Bracket> brackets = new LinkedHashMap<>();
    private LocalDate last = LocalDate.MIN;

    /** All brackets so far, in order of opening. */
    List<Bracket> all() {
        return List.copyOf(brackets.values());
    }

    Bracket bracket(String id) {
        Bracket bracket = brackets.get(id);
        if (bracket == null) {
            throw TextException.of("no-such-bracket", "there is no bracket '" + id + "'", REMEDY_NAME);
        }
        return bracket;
    }

    void take(Step step) {
        if (step.date().isBefore(last)) {
            throw TextException.of(
                    "step-before",
                    "the step of " + step.date() + " at '" + step.bracket() + "' comes after one of " + last,
                    "Give the steps in order of time.");
        }
        switch (step) {
            case Step.Propose propose -> propose(propose);
            case Step.Support support -> support(support);
            case Step.Withdraw withdraw -> withdraw(withdraw);
            case Step.State state -> state(state);
            case Step.Lift lift -> lift(lift);
        }
        last = step.date();
    }

    private void propose(Step.Propose step) {
        if (step.wording() instanceof Wording.Standing) {
            throw TextException.of(
                    "nothing-proposed",
                    "alternative " + step.alternative() + " of '" + step.bracket() + "' proposes the text as it stands",
                    "Support alternative 0 instead.");
        }
        Bracket before = brackets.get(step.bracket());
        if (before == null) {
            before = opened(step);
        } else if (step.place().isPresent() && !step.place().get().equals(before.place())) {
            throw TextException.of(
                    "other-place",
                    "'" + step.bracket() + "' was opened at another place",
                    "Leave the place out, or open another bracket.");
        } else {
            before = stillOpen(step);
        }
        if (before.alternative(step.alternative()).isPresent()
                || !step.alternative().matches("[1-9][0-9]{0,3}")) {
            throw TextException.of(
                    "alternative-taken",
                    "alternative '" + step.alternative() + "' of '" + step.bracket()
                            + "' is there or is no number from 1",
                    "Give it the next number.");
        }
        notYetBacking(before, step.delegation());
        if (step.wording() instanceof Wording.Deletion && before.place() instanceof Place.After) {
            throw TextException.of(
                    "nothing-to-delete",
                    "'" + step.bracket() + "' adds something; there is nothing to delete",
                    "Support alternative 0: that nothing is added.");
        }
        List<Alternative> more = new ArrayList<>(before.alternatives());
        more.add(new Alternative(
                step.alternative(),
                step.wording(),
                Optional.of(step.delegation()),
                step.date(),
                step.reason(),
                List.of()));
        brackets.put(step.bracket(), before.with(more));
    }

    private Bracket opened(Step.Propose step) {
        Place place = step.place()
                .orElseThrow(() -> TextException.of(
                        "no-place",
                        "the first proposal for '" + step.bracket() + "' does not say where the bracket stands",
                        "Name a provision, words of one, or the place after one."));
        String article = switch (place) {
            case Place.Words words -> Articles.of(words.provision());
            case Place.Provision provision -> Articles.of(provision.provision());
            case Place.After after -> Articles.of(after.provision());
            case Place.Within within -> outer(within).article();
        };
        Alternative standing = new Alternative(
                Alternative.STANDING, new Wording.Standing(), Optional.empty(), step.date(), Map.of(), List.of());
        return new Bracket(
                step.bracket(), place, article, step.date(), List.of(standing), List.of(), new Outcome.Open());
    }

    private Bracket outer(Place.Within within) {
        Bracket outer = bracket(within.bracket());
        if (!outer.open() || outer.alternative(within.alternative()).isEmpty()) {
            throw TextException.of(
                    "no-such-alternative",
                    "'" + within.bracket() + "' is closed or has no alternative '" + within.alternative() + "'",
                    "Name an alternative of an open bracket; words that are agreed belong to their provision.");
        }
        return outer;
    }

    private Bracket stillOpen(Step step) {
        Bracket bracket = bracket(step.bracket());
        if (!bracket.open()) {
            throw TextException.of(
                    "bracket-closed",
                    "'" + step.bracket() + "' is no longer open on " + step.date(),
                    "Open another bracket on the text as it now stands.");
        }
        return bracket;
    }

    private static Alternative named(Bracket bracket, String number) {
        return bracket.alternative(number)
                .orElseThrow(() -> TextException.of(
                        "no-such-alternative",
                        "'" + bracket.id() + "' has no alternative '" + number + "'",
                        REMEDY_NAME));
    }

    private static void notYetBacking(Bracket bracket, String delegation) {
        bracket.backedBy(delegation).ifPresent(other -> {
            throw TextException.of(
                    "backs-another",
                    delegation + " stands behind alternative " + other.number() + " of '" + bracket.id() + "'",
                    "Withdraw that first.");
        });
    }

    private void support(Step.Support step) {
        Bracket bracket = stillOpen(step);
        named(bracket, step.alternative());
        notYetBacking(bracket, step.delegation());
        change(bracket, step.alternative(), a -> a.with(new Support(step.delegation(), step.date())));
    }

    private void change(Bracket bracket, String number, UnaryOperator<Alternative> change) {
        brackets.put(
                bracket.id(),
                bracket.with(bracket.alternatives().stream()
                        .map(a -> a.number().equals(number) ? change.apply(a) : a)
                        .toList()));
    }

    private void withdraw(Step.Withdraw step) {
        Bracket bracket = stillOpen(step);
        Alternative alternative = named(bracket, step.alternative());
        if (!alternative.backedBy(step.delegation())) {
            throw TextException.of(
                    "nothing-to-withdraw",
                    step.delegation() + " does not stand behind alternative " + step.alternative() + " of '"
                            + step.bracket() + "'",
                    "Name the alternative that it proposes or supports.");
        }
        Optional<Alternative> left = alternative.without(step.delegation());
        if (left.isPresent()) {
            change(bracket, step.alternative(), a -> left.get());
            return;
        }
        List<Alternative> rest = new ArrayList<>(bracket.alternatives());
        rest.remove(alternative);
        fall(bracket, step.alternative(), step.date());
        boolean none = rest.size() == 1;
        brackets.put(
                bracket.id(),
                none ? bracket.with(rest).ending(new Outcome.Withdrawn(step.date())) : bracket.with(rest));
    }

    /** Brackets inside an alternative that goes fall with it, and those inside them, also where the one between is closed. */
    private void fall(Bracket outer, String alternative, LocalDate date) {
        boolean earlier = true;
        for (Bracket inner : all()) {
            earlier &= !inner.id().equals(outer.id());
            if (!inner.place().inside(outer, alternative, earlier)) {
                continue;
            }
            switch (inner.outcome()) {
                case Outcome.Open open -> {
                    inner.alternatives().forEach(a -> fall(inner, a.number(), date));
                    brackets.put(inner.id(), inner.ending(new Outcome.Fallen(date)));
                }
                case Outcome.Lifted lifted -> fall(inner, lifted.alternative(), date);
                case Outcome.Withdrawn withdrawn -> fall(inner, Alternative.STANDING, date);
                case Outcome.Fallen fallen -> {}
            }
        }
    }

    private void state(Step.State step) {
        Bracket bracket = stillOpen(step);
        step.alternative().ifPresent(number -> named(bracket, number));
        List<Position> more = new ArrayList<>(bracket.positions());
        more.add(new Position(step.delegation(), step.date(), step.alternative(), step.text()));
        brackets.put(bracket.id(), bracket.stating(more));
    }

    private void lift(Step.Lift step) {
        Bracket bracket = stillOpen(step);
        named(bracket, step.alternative());
        if (step.decision().isBlank()) {
            throw TextException.of(
                    "no-decision", "'" + step.bracket() + "' is lifted by no decision", "Name the decision.");
        }
        bracket.alternatives().stream()
                .filter(a -> !a.number().equals(step.alternative()))
                .forEach(a -> fall(bracket, a.number(), step.date()));
        brackets.put(
                bracket.id(), bracket.ending(new Outcome.Lifted(step.date(), step.alternative(), step.decision())));
    }
}
