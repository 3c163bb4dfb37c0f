package org.chancery.packages.agreement;

import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.packages.tree.Fields;

/** Reads what the agreement says of reservations; silent where it has no such clause. */
final class ReservationFromTree {

    private ReservationFromTree() {}

    static ReservationClause read(Fields f) {
        Optional<Fields> part = f.part("reservations");
        var policy = part.map(r -> r.required(
                        "policy", r.word("policy", ReservationClause.Policy.class), ReservationClause.Policy.SILENT))
                .orElse(ReservationClause.Policy.SILENT);
        var clause = new ReservationClause(
                policy,
                part.map(r -> Cited.articles(r, "listed")).orElse(List.of()),
                part.flatMap(r -> r.word("effect", ReservationClause.Effect.class))
                        .orElse(ReservationClause.Effect.AT_ONCE),
                part.flatMap(r -> r.word("silence-clock", ReservationClause.SilenceClock.class))
                        .orElse(ReservationClause.SilenceClock.NOTIFICATION),
                part.map(r -> r.number("silence-months", 1, 120, 12)).orElse(12),
                part.flatMap(
                        r -> policy == ReservationClause.Policy.SILENT ? Cited.optionalArticle(r) : Cited.article(r)));
        part.ifPresent(Fields::nothingElse);
        return clause;
    }
}
