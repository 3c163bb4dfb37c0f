package org.chancery.server.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.server.identity.mandate.EstablishedOffice;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.permission.Office;
import org.jspecify.annotations.Nullable;

/** The form of a new organ or delegation, as the browser sends it; missing fields are empty. */
public record OfficeForm(
        @Nullable String id,
        @Nullable String english,
        @Nullable String russian,
        @Nullable String state) {

    /** The key of the text that says what is missing or wrong. */
    Optional<String> fault(List<EstablishedOffice> offices) {
        String wanted = MandateForm.text(id);
        if (!wanted.matches("[a-z][a-z0-9-]{1,39}")
                || offices.stream().anyMatch(it -> it.office().id().equals(wanted))) {
            return Optional.of("persons.fault.id");
        }
        if (MandateForm.text(english).isEmpty() || MandateForm.text(russian).isEmpty()) {
            return Optional.of("persons.fault.names");
        }
        return MandateForm.text(state).matches("([A-Z]{3})?") ? Optional.empty() : Optional.of("persons.fault.state");
    }

    /** The act of a form without fault. */
    Command command(LocalDate today) {
        Office office = new Office(MandateForm.text(id), MandateForm.text(english), MandateForm.text(russian));
        return MandateForm.text(state).isEmpty()
                ? MandateActs.organEstablished(office, false, today)
                : MandateActs.delegationEstablished(office, MandateForm.text(state), today);
    }
}
