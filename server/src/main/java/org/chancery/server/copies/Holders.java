package org.chancery.server.copies;

import java.util.List;
import java.util.Optional;
import org.chancery.server.database.Reading;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
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
        return mandates.inForce().stream()
                .map(it -> holder(reader, it, label))
                .flatMap(Optional::stream)
                .sorted(java.util.Comparator.comparing(Holder::name))
                .toList();
    }

    /** The holder of a mandate that holds today. */
    Optional<Holder> find(String reader, String mandate, int label) {
        return mandates.find(mandate)
                .filter(it -> it.holdsOn(mandates.today()))
                .flatMap(it -> holder(reader, it, label));
    }

    /** Whether whoever answers for a copy may still read it. */
    public boolean mayRead(Copy copy) {
        return mandates.find(copy.holderMandate())
                        .filter(it -> it.holdsOn(mandates.today()))
                        .isPresent()
                && mayRead(copy.holderPerson() + "/" + copy.holderMandate(), copy.label());
    }

    private Optional<Holder> holder(String reader, Mandate mandate, int label) {
        return mandates.person(reader, mandate.person())
                .map(it -> new Holder(mandate, it.name(), mayRead(mandate.person() + "/" + mandate.id(), label)));
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
