package org.chancery.server.docket;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Full powers that were accepted, as a line of the list of who may sign. */
final class Authorities {

    private Authorities() {}

    /** The person named in the form's field {@code representative}; from {@code begins} to {@code ends}, for this agreement. */
    static Signatory line(Item item, ZoneId zone) {
        Deposit deposit = item.deposit();
        return new Signatory(
                deposit.state(),
                deposit.field("representative"),
                SigningOffice.OTHER,
                date(deposit.field("begins")).orElse(item.receivedOn(zone)),
                date(deposit.field("ends")),
                Optional.of(deposit.agreement()),
                item.id());
    }

    private static Optional<LocalDate> date(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    }
}
