package org.chancery.server.persons;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.mandate.EstablishedOffice;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.NewMandate;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.permission.Role;
import org.jspecify.annotations.Nullable;

/** The form of a new mandate, as the browser sends it; missing fields are empty. */
public record MandateForm(
        @Nullable String person,
        @Nullable String name,
        @Nullable String contact,
        @Nullable String role,
        @Nullable String office,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable String deputyOf) {

    /** What was typed in a field. */
    public static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    /** The key of the text that says what is missing or wrong. */
    Optional<String> fault(List<Person> persons, List<EstablishedOffice> offices, List<Mandate> held) {
        if (known(persons).isEmpty() && text(name).isEmpty()) {
            return Optional.of("persons.fault.person");
        }
        // Who signs in elsewhere is known by this address, so two persons with one address would both be shut out.
        if (known(persons).flatMap(Person::contact).filter(it -> !it.isBlank()).isEmpty()
                && !text(contact).isEmpty()
                && isTaken(persons)) {
            return Optional.of("persons.fault.contact");
        }
        Optional<Role> asked = Role.of(text(role));
        if (asked.isEmpty()) {
            return Optional.of("persons.fault.role");
        }
        Optional<EstablishedOffice> served = offices.stream()
                .filter(it -> it.office().id().equals(text(office)))
                .findFirst();
        if (served.isEmpty()) {
            return Optional.of("persons.fault.office");
        }
        if (served.get().state().isPresent() != asked.get().isOfState()) {
            return Optional.of("persons.fault.fits");
        }
        if (!text(deputyOf).isEmpty() && !isDeputy(held)) {
            return Optional.of("persons.fault.deputy");
        }
        Optional<LocalDate> first = day(begins);
        Optional<LocalDate> end = day(ends);
        boolean wrong = first.isEmpty()
                || !text(ends).isEmpty() && end.isEmpty()
                || end.map(it -> !it.isAfter(first.get())).orElse(false);
        return wrong ? Optional.of("persons.fault.dates") : Optional.empty();
    }

    /** The mandate of a form without fault. */
    NewMandate mandate(List<Person> persons) {
        Optional<Person> known = known(persons);
        return new NewMandate(
                RandomReference.next(),
                known.map(Person::id).orElseGet(RandomReference::next),
                known.map(Person::name).orElse(text(name)),
                known.flatMap(Person::contact).filter(it -> !it.isBlank()).orElse(text(contact)),
                Role.of(text(role)).orElseThrow(),
                text(office),
                day(begins).orElseThrow(),
                day(ends),
                text(deputyOf).isEmpty() ? Optional.empty() : Optional.of(text(deputyOf)));
    }

    /** A deputy stands in for somebody else in the same role and office. */
    private boolean isDeputy(List<Mandate> held) {
        return held.stream()
                .filter(it -> it.id().equals(text(deputyOf)))
                .anyMatch(it -> it.role().code().equals(text(role))
                        && it.office().id().equals(text(office))
                        && !it.person().equals(text(person)));
    }

    private boolean isTaken(List<Person> persons) {
        return persons.stream().flatMap(it -> it.contact().stream()).anyMatch(text(contact)::equalsIgnoreCase);
    }

    private Optional<Person> known(List<Person> persons) {
        return persons.stream().filter(it -> it.id().equals(text(person))).findFirst();
    }

    private static Optional<LocalDate> day(@Nullable String field) {
        try {
            return text(field).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
