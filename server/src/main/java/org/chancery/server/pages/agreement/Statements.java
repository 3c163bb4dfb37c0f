package org.chancery.server.pages.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.reservation.ReservationStatus;
import org.chancery.law.status.AsAt;

/** Collects what States said: each reservation or declaration with the answers to it; what answers nothing that is held stands alone. */
public final class Statements {
    private static final Comparator<Statement> BY_DATE = Comparator.comparing(Statement::date)
            .thenComparing(s -> s.act().head().id());

    private Statements() {}

    /** The statements made and known by the two dates, by date. */
    public static List<Statement> of(List<Act> acts, List<ReservationStatus> standings, AsAt when) {
        Map<ActId, ReservationStatus> standing =
                standings.stream().collect(Collectors.toMap(ReservationStatus::reservation, s -> s, (a, b) -> a));
        var main = new ArrayList<Statement>();
        var answers = new HashMap<ActId, List<Statement>>();
        for (Act act : acts) {
            if (visible(act, when)) {
                StatementKinds.of(act).ifPresent(read -> {
                    if (read.to().isPresent()) {
                        answers.computeIfAbsent(read.to().get(), id -> new ArrayList<>())
                                .add(read.statement());
                    } else {
                        main.add(read.statement());
                    }
                });
            }
        }
        var complete = new ArrayList<Statement>();
        for (Statement statement : main) {
            ActId id = statement.act().head().id();
            var replies =
                    answers.getOrDefault(id, List.of()).stream().sorted(BY_DATE).toList();
            answers.remove(id);
            complete.add(statement.with(Optional.ofNullable(standing.get(id)), replies));
        }
        answers.values().forEach(complete::addAll);
        complete.sort(BY_DATE);
        return List.copyOf(complete);
    }

    /** Whether an act had happened and was known. */
    public static boolean visible(Act act, AsAt when) {
        return !act.head().date().isAfter(when.on())
                && !act.head().known().date().isAfter(when.knownAt());
    }
}
