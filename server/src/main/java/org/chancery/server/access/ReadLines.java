package org.chancery.server.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.law.label.Label;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Page;
import org.chancery.server.web.Texts;
import org.chancery.server.web.part.Choice;
import org.springframework.stereotype.Component;

/** Puts lines of the log into words. */
@Component
class ReadLines {

    private final Mandates mandates;
    private final Labels labels;
    private final Texts texts;

    ReadLines(Mandates mandates, Labels labels, Texts texts) {
        this.mandates = mandates;
        this.labels = labels;
        this.texts = texts;
    }

    List<ReadLine> of(Page page, Actor actor, List<NotedRead> reads) {
        Map<String, String> names = mandates.persons(actor.reader()).stream()
                .collect(Collectors.toMap(Person::id, Person::name, (a, b) -> a));
        Map<String, Mandate> held =
                mandates.all().stream().collect(Collectors.toMap(Mandate::id, it -> it, (a, b) -> a));
        Map<Integer, Optional<Label>> known = new HashMap<>();
        return reads.stream()
                .map(it -> {
                    Optional<Label> label =
                            known.computeIfAbsent(it.label(), number -> labels.label(actor.reader(), number));
                    return new ReadLine(
                            it.at(),
                            it.person(),
                            names.getOrDefault(it.person(), it.person()),
                            Optional.ofNullable(held.get(it.mandate()))
                                    .map(mandate -> role(page, mandate))
                                    .orElse(it.mandate()),
                            kind(page, it.kind()),
                            it.item(),
                            label.map(one -> page.words().code(one.level())).orElse(""),
                            label.map(Label::toString).orElse(""),
                            page.t("reads.how." + it.how().code()));
                })
                .toList();
    }

    List<Choice> persons(Actor actor) {
        return mandates.persons(actor.reader()).stream()
                .map(it -> new Choice(it.id(), it.name()))
                .toList();
    }

    private static String role(Page page, Mandate mandate) {
        return page.t("role." + mandate.role().code()) + ", "
                + mandate.office().in(page.language().tag());
    }

    /** Modules name their kinds in their own texts; one whose module is gone is shown by its code. */
    private String kind(Page page, String kind) {
        String key = "reads.kind." + kind;
        return texts.keys(page.language()).contains(key) ? page.t(key) : kind;
    }
}
