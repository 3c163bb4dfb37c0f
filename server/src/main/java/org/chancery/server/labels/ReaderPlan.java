package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.label.Circumstances;
import org.chancery.law.label.Expressions;

/**
 * What one reader holds from today on.
 *
 * @param reader person and mandate
 * @param tokens for label expressions; none on days without mandate or authorisation
 * @param everything whether every label is open
 */
record ReaderPlan(String reader, Stretches<Set<String>> tokens, Stretches<Boolean> everything) {

    static ReaderPlan of(MandateTerm term, List<Authorisation> ofMandate, LocalDate today) {
        var changes = new ArrayList<LocalDate>();
        changes.add(term.begins());
        term.ends().ifPresent(changes::add);
        for (Authorisation each : ofMandate) {
            changes.add(each.firstDay());
            each.lastDay().ifPresent(last -> changes.add(last.plusDays(1)));
            each.reader().briefedUntil().ifPresent(last -> changes.add(last.plusDays(1)));
        }
        return new ReaderPlan(
                term.reader(),
                Stretches.of(
                        today,
                        changes,
                        day -> held(term, ofMandate, day)
                                .map(it -> tokens(it, day))
                                .orElse(Set.of())),
                Stretches.of(
                        today,
                        changes,
                        day -> held(term, ofMandate, day)
                                .filter(Authorisation::everything)
                                .filter(it -> it.reader()
                                        .briefedUntil()
                                        .filter(last -> !day.isAfter(last))
                                        .isPresent())
                                .isPresent()));
    }

    /** Whoever reads, with or without a name: holds no token. */
    static ReaderPlan everyone(String name) {
        return new ReaderPlan(
                name,
                new Stretches<>(List.of(new Stretch<>(LocalDate.MIN, Set.of()))),
                new Stretches<>(List.of(new Stretch<>(LocalDate.MIN, false))));
    }

    /** The newest authorisation that holds on the day, within the mandate and for the one whom it serves. */
    static Optional<Authorisation> held(MandateTerm term, List<Authorisation> given, LocalDate day) {
        boolean inMandate =
                !day.isBefore(term.begins()) && term.ends().map(day::isBefore).orElse(true);
        return !inMandate
                ? Optional.empty()
                : Authorisations.newest(given, day)
                        .filter(it -> it.reader().actsFor().equals(term.actsFor()));
    }

    private static Set<String> tokens(Authorisation given, LocalDate day) {
        return new TreeSet<>(new Expressions(day, Circumstances.none()).tokens(given.reader()));
    }

    /** Equal for equal plans. */
    String basis() {
        return everything.list() + " " + tokens.list();
    }
}
