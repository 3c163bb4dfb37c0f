package org.chancery.server.persons;

import java.util.List;
import java.util.Optional;
import org.chancery.server.identity.mandate.EstablishedOffice;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.SetUp;

/**
 * Persons, offices and mandates on one page.
 *
 * @param lines one for each person
 * @param offices all organs and delegations
 * @param setUp whether official acts are still closed
 * @param reopenings every time that the operator opened set-up again, the latest first
 * @param fault key of the text that says what went wrong, or empty
 */
public record PersonsView(
        List<Line> lines,
        List<EstablishedOffice> offices,
        boolean setUp,
        List<SetUp.Reopening> reopenings,
        String fault) {

    /**
     * A person.
     *
     * @param person random reference
     * @param name of the person, or the reference where the name was erased
     * @param contact e-mail address
     * @param mandates past, present and future ones
     * @param signedIn whether the person has an account that has been used
     * @param self whether it is the reader
     */
    public record Line(
            String person,
            String name,
            Optional<String> contact,
            List<Mandate> mandates,
            boolean signedIn,
            boolean self) {}
}
