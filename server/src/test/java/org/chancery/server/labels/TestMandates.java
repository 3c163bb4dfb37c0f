package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chancery.law.instrument.Recipient;
import org.springframework.stereotype.Component;

/** Mandates of the tests, found by the shared server like those of the running secretariat. */
@Component
class TestMandates implements MandateTerms {

    private final List<MandateTerm> terms = new CopyOnWriteArrayList<>();

    @Override
    public List<MandateTerm> all() {
        return List.copyOf(terms);
    }

    /** A person with one mandate. */
    MandateTerm begin(String actsFor, LocalDate begins, Optional<LocalDate> ends) {
        String id = UUID.randomUUID().toString();
        var term = new MandateTerm("person-" + id, "mandate-" + id, Recipient.of(actsFor), begins, ends);
        terms.add(term);
        return term;
    }

    MandateTerm begin(String actsFor) {
        return begin(actsFor, LocalDate.of(2020, 1, 1), Optional.empty());
    }

    void end(MandateTerm term) {
        terms.remove(term);
    }
}
