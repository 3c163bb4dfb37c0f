package org.chancery.law.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The editions of all public lists that are held, in the order of the table. */
public record ControlLists(List<ListEdition> editions) {
    public ControlLists {
        editions = List.copyOf(editions);
    }

    public Optional<ListEdition> edition(String list, String name) {
        return editions.stream()
                .filter(it -> it.list().equals(list) && it.name().equals(name))
                .findFirst();
    }

    /** Editions of a list that are in use on a day. */
    public List<ListEdition> validOn(String list, LocalDate day) {
        return editions.stream()
                .filter(it -> it.list().equals(list) && it.isValidOn(day))
                .toList();
    }
}
