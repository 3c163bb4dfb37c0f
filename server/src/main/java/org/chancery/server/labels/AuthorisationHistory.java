package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.law.instrument.Recipient;
import org.chancery.server.database.Reading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Authorisations as they are recorded, for those who keep them and for the persons whose they are; others find none. */
@Service
public class AuthorisationHistory {

    private final Reading reading;
    private final ObjectProvider<MandateTerms> mandates;

    AuthorisationHistory(Reading reading, ObjectProvider<MandateTerms> mandates) {
        this.reading = reading;
        this.mandates = mandates;
    }

    /** All that {@code reader} may see, in register order; erased ones are left out. */
    public List<RecordedAuthorisation> all(String reader) {
        return reading.as(reader, Authorisations::recorded);
    }

    /** For whom a label must be released so that the mandate reads under it; empty for an office that no label can name. */
    public Optional<Recipient> actsFor(String mandate) {
        return terms().filter(it -> it.mandate().equals(mandate)).findFirst().map(MandateTerm::actsFor);
    }

    /** Which of these opens labels to a mandate on the day, with its true end; whether the briefing holds is not asked. */
    public Optional<Authorisation> held(String mandate, List<RecordedAuthorisation> all, LocalDate day) {
        List<RecordedAuthorisation> ofMandate =
                all.stream().filter(it -> it.given().mandate().equals(mandate)).toList();
        return terms().filter(it -> it.mandate().equals(mandate))
                .findFirst()
                .flatMap(it -> ReaderPlan.held(it, Authorisations.inEffect(ofMandate), day));
    }

    private Stream<MandateTerm> terms() {
        return mandates.stream().flatMap(it -> it.all().stream());
    }
}
