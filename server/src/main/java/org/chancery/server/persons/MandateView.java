package org.chancery.server.persons;

import java.time.LocalDate;
import java.util.List;
import org.chancery.server.identity.mandate.EstablishedOffice;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Person;

/**
 * The form of a new mandate.
 *
 * @param form as it was filled in
 * @param persons who can be chosen
 * @param offices organs and delegations
 * @param held mandates that hold today, for deputies
 * @param today first day that is proposed
 * @param direct whether it is recorded at once
 * @param fault key of the text that says what went wrong, or empty
 */
public record MandateView(
        MandateForm form,
        List<Person> persons,
        List<EstablishedOffice> offices,
        List<Mandate> held,
        LocalDate today,
        boolean direct,
        String fault) {}
