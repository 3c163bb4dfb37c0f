package org.chancery.server.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.marking.code.CopyCode;

/**
 * A copy that was issued, with what is printed on it and what became of it.
 *
 * @param number of the act that issued it
 * @param k number of the copy, from 1
 * @param of how many copies there were when it was issued
 * @param holderPerson random reference of the holder
 * @param holderMandate random reference of the mandate in which the holder answers for it
 * @param holderOffice whom the holder serves, as printed
 * @param holderName empty where it was erased
 * @param registry as printed
 * @param printedLabel as printed
 * @param issued in UTC
 * @param label number of the label
 * @param fates in register order
 */
public record Copy(
        long number,
        UUID id,
        UUID document,
        int k,
        int of,
        CopyCode code,
        String holderPerson,
        String holderMandate,
        String holderOffice,
        Optional<String> holderName,
        String registry,
        String printedLabel,
        LocalDate issued,
        int label,
        List<Fated> fates) {

    public Copy {
        fates = List.copyOf(fates);
    }

    Copy with(List<Fated> known) {
        return new Copy(
                number,
                id,
                document,
                k,
                of,
                code,
                holderPerson,
                holderMandate,
                holderOffice,
                holderName,
                registry,
                printedLabel,
                issued,
                label,
                known);
    }

    /** Where it is. */
    public Standing standing() {
        Standing standing = Standing.HELD;
        boolean receipted = false;
        for (Fated each : fates) {
            standing = each.fate().from(standing, receipted).orElse(standing);
            receipted |= each.fate() == Fate.RECEIPTED;
        }
        return standing;
    }

    /** The day on which its holder confirmed to have it. */
    public Optional<LocalDate> receipted() {
        return fates.stream()
                .filter(it -> it.fate() == Fate.RECEIPTED)
                .map(Fated::on)
                .findFirst();
    }

    /** Whether this can become of it now. */
    public boolean may(Fate fate) {
        return fate.from(standing(), receipted().isPresent()).isPresent();
    }

    /** The holder as printed on every page: name, where it was not erased, and office. */
    public String holder() {
        return holderName.map(name -> name + ", " + holderOffice).orElse(holderOffice);
    }

    /** What brought it where it is; the issue if nothing has become of it. */
    public long lastAct() {
        return fates.isEmpty() ? number : fates.getLast().number();
    }
}
