package org.chancery.server.copies;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.server.database.Reading;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.springframework.stereotype.Component;

/** Who may hold a copy: whoever may read under its label today, in a mandate that holds. */
@Component("copies.holders")
public class Holders {

    private final Mandates mandates;
    private final Reading reading;

    Holders(Mandates mandates, Reading reading) {
        this.mandates = mandates;
        this.reading = reading;
    }

    /**
     * A mandate with its person's name.
     *
     * @param mayRead whether the label is open to them today
     */
    public record Holder(Mandate mandate, String name, boolean mayRead) {}

    /** All who hold a mandate today, as the reader may know them, by name. */
    public List<Holder> all(String reader, int label) {
        Map<String, String> names = names(reader);
        return mandates.inForce().stream()
                .filter(it -> names.containsKey(it.person()))
                .map(it -> holder(it, names.getOrDefault(it.person(), ""), label))
                .sorted(Comparator.comparing(Holder::name))
                .toList();
    }

    /** The holder of a mandate that holds today. */
    Optional<Holder> find(String reader, String mandate, int label) {
        Map<String, String> names = names(reader);
        return mandates.find(mandate)
                .filter(it -> it.holdsOn(mandates.today()) && names.containsKey(it.person()))
                .map(it -> holder(it, names.getOrDefault(it.person(), ""), label));
    }

    private Map<String, String> names(String reader) {
        return mandates.persons(reader).stream()
                .collect(Collectors.toMap(Person::id, Person::name, (one, other) -> one));
    }

    /** Whether whoever answers for a copy may still read it. */
    public boolean mayRead(Copy copy) {
        return mandates.find(copy.holderMandate())
                        .filter(it -> it.holdsOn(mandates.today()))
                        .isPresent()
                && mayRead(copy.holderPerson() + "/" + copy.holderMandate(), copy.label());
    }

    private Holder holder(Mandate mandate, String name, int label) {
        return new Holder(mandate, name, mayRead(mandate.person() + "/" + mandate.id(), label));
    }

    private boolean mayRead(String holder, int label) {
        return reading.as(
                holder,
                sql -> sql.sql("select labels.may_read(?)")
                        .param(label)
                        .query(Boolean.class)
                        .single());
    }
}
