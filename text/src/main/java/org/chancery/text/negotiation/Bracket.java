package org.chancery.text.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A place of the text about which delegations do not agree.
 *
 * @param id its name
 * @param place where it stands
 * @param article identifier of the article, or of the part of the document, that it is counted with
 * @param since the day it was opened
 * @param alternatives what it may say, the text as it stands first; those withdrawn are gone
 * @param positions what delegations have said about it, in order of time
 * @param outcome whether it is still there
 */
public record Bracket(
        String id,
        Place place,
        String article,
        LocalDate since,
        List<Alternative> alternatives,
        List<Position> positions,
        Outcome outcome) {
    /** Lists are kept as given. */
    public Bracket {
        alternatives = List.copyOf(alternatives);
        positions = List.copyOf(positions);
    }

    /** Whether nothing is decided. */
    public boolean open() {
        return outcome instanceof Outcome.Open;
    }

    /** An alternative by its number. */
    public Optional<Alternative> alternative(String number) {
        return alternatives.stream().filter(a -> a.number().equals(number)).findFirst();
    }

    /** The alternative that a delegation stands behind, if it has said so. */
    public Optional<Alternative> backedBy(String delegation) {
        return alternatives.stream().filter(a -> a.backedBy(delegation)).findFirst();
    }

    Bracket with(List<Alternative> others) {
        return new Bracket(id, place, article, since, others, positions, outcome);
    }

    Bracket stating(List<Position> others) {
        return new Bracket(id, place, article, since, alternatives, others, outcome);
    }

    Bracket ending(Outcome other) {
        return new Bracket(id, place, article, since, alternatives, positions, other);
    }
}
