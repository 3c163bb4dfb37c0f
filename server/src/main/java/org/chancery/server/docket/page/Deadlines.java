package org.chancery.server.docket.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Reservation;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.Relation;
import org.chancery.law.reservation.Relations;
import org.chancery.law.status.AsAt;
import org.chancery.server.docket.Corrections;
import org.chancery.server.docket.Examiner;
import org.chancery.server.docket.TextCorrection;
import org.chancery.server.identity.Task;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.Texts;
import org.chancery.server.web.WordsSource;
import org.chancery.words.language.Language;
import org.springframework.stereotype.Component;

/** Last days that the law of treaties gives: to object to a correction (VCLT art. 79(2)), to object to a reservation (art. 20(5)). */
@Component
class Deadlines {

    /** A reservation that became known earlier has no period any more that could still run. */
    private static final int MONTHS = 18;

    private final Corrections corrections;
    private final Examiner examiner;
    private final Permissions permissions;
    private final Texts texts;
    private final WordsSource words;

    Deadlines(Corrections corrections, Examiner examiner, Permissions permissions, Texts texts, WordsSource words) {
        this.corrections = corrections;
        this.examiner = examiner;
        this.permissions = permissions;
        this.texts = texts;
        this.words = words;
    }

    List<Task> of(Actor actor, Language language) {
        List<Task> tasks = new ArrayList<>();
        boolean objects = actor.state().isPresent() && permissions.allows("docket.object", actor, "own-state");
        boolean corrects = permissions.allows("docket.correct", actor);
        if (objects || corrects) {
            for (TextCorrection correction : corrections.all()) {
                correction(correction, actor, language, objects).ifPresent(tasks::add);
            }
        }
        if (objects) {
            reservations(new StateCode(actor.state().orElseThrow()), language, tasks);
        }
        return tasks;
    }

    private Optional<Task> correction(TextCorrection correction, Actor actor, Language language, boolean objects) {
        if (correction.corrected().isPresent()) {
            return Optional.empty();
        }
        boolean over = corrections.today(correction.agreement()).isAfter(correction.until());
        Set<String> objected =
                corrections.objections(actor.reader(), correction.id()).keySet();
        String agreement = words.in(language).agreement(correction.agreement());
        if (objects && !over && !objected.contains(actor.state().orElse(""))) {
            ZoneId zone = zone(correction);
            return Optional.of(new Task(
                    texts.of(language, "docket.task.object", agreement),
                    "/docket/corrections",
                    Optional.of(endOf(correction.until(), zone)),
                    true));
        }
        return !objects && over && objected.isEmpty()
                ? Optional.of(new Task(
                        texts.of(language, "docket.task.correct", agreement),
                        "/docket/corrections",
                        Optional.empty(),
                        true))
                : Optional.empty();
    }

    private ZoneId zone(TextCorrection correction) {
        return examiner.record()
                .holdings()
                .dossier(correction.agreement())
                .map(it -> it.agreement().zone())
                .orElse(ZoneOffset.UTC);
    }

    private void reservations(StateCode own, Language language, List<Task> tasks) {
        Relations relations = Relations.over(examiner.record().law());
        for (Dossier dossier : examiner.record().holdings().dossiers().values()) {
            LocalDate today = LocalDate.now(dossier.agreement().zone());
            Set<StateCode> reserving = dossier.acts().stream()
                    .filter(Reservation.class::isInstance)
                    .filter(it -> it.head().known().date().isAfter(today.minusMonths(MONTHS)))
                    .flatMap(it -> it.head().state().stream())
                    .filter(it -> !it.equals(own))
                    .collect(Collectors.toSet());
            for (StateCode other : reserving) {
                Relation relation = relations.between(dossier.agreement().id(), own, other, AsAt.on(today));
                boolean theirs = relation.modifications().stream()
                        .anyMatch(it -> it.by().equals(other) && it.effect() == Relation.Effect.PENDING);
                if (theirs
                        && relation.finding().conclusion().values().get("until")
                                instanceof Value.OfDate(LocalDate until)) {
                    tasks.add(new Task(
                            texts.of(
                                    language,
                                    "docket.task.reservation",
                                    words.in(language).state(other),
                                    words.in(language)
                                            .agreement(dossier.agreement().id())),
                            "/agreements/" + dossier.agreement().id() + "/states/" + other,
                            Optional.of(endOf(until, dossier.agreement().zone())),
                            true));
                }
            }
        }
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
