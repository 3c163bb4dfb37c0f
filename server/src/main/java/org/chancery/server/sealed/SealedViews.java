package org.chancery.server.sealed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.permission.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What pages of sealed papers show; other modules take the form from here. */
@Component
public class SealedViews {

    private final Keys keys;
    private final Mandates mandates;

    SealedViews(Keys keys, Mandates mandates) {
        this.keys = keys;
        this.mandates = mandates;
    }

    /**
     * The form, for the template {@code sealed/part/form}.
     *
     * @param action where it goes, below the language; the route reads {@code title}, {@code key} (ids, repeated) and the file {@code sealed}
     * @param label asked for unless null
     */
    public SealedFormView form(Actor actor, String action, String title, @Nullable String label, List<String> chosen) {
        Map<String, String> names = names(actor);
        return new SealedFormView(
                action,
                keys.all(actor).stream()
                        .map(it -> new SealedFormView.Choice(it, names.getOrDefault(it.person(), it.person())))
                        .sorted(Comparator.comparing(SealedFormView.Choice::name))
                        .toList(),
                title,
                label,
                chosen);
    }

    /** Names of persons by reference, as far as the reader may know them. */
    public Map<String, String> names(Actor actor) {
        return mandates.persons(actor.reader()).stream()
                .collect(Collectors.toMap(Person::id, Person::name, (a, b) -> a));
    }
}
