package org.chancery.server.authorisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.CaseId;
import org.chancery.law.label.Caveat;
import org.chancery.law.label.Level;
import org.chancery.law.label.Reader;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.labels.Authorisation;
import org.chancery.server.labels.MaximumLevel;

/** Reads the form of an authorisation, or says what is wrong with it. */
final class GrantRules {

    private static final int LONGEST_GROUND = 500;

    private final MaximumLevel maximum;
    private final LocalDate today;

    GrantRules(MaximumLevel maximum, LocalDate today) {
        this.maximum = maximum;
        this.today = today;
    }

    /**
     * The authorisation that the form describes, for a mandate in office.
     *
     * @param actsFor for whom labels are released so that the mandate reads
     * @throws GrantRefused with the first fault
     */
    Authorisation read(GrantForm form, String mandate, Optional<Recipient> actsFor) {
        Level level = form.chosen().orElseThrow(() -> new GrantRefused(GrantRefused.Fault.LEVEL));
        if (!maximum.admits(level)) {
            throw new GrantRefused(GrantRefused.Fault.MAXIMUM, level);
        }
        SortedSet<Caveat> caveats =
                items(GrantRefused.Fault.CAVEATS, () -> GrantForm.items(form.caveats(), Caveat::new));
        SortedSet<CaseId> cases = items(GrantRefused.Fault.CASES, () -> GrantForm.items(form.cases(), CaseId::new));
        SortedSet<CaseId> conflicts =
                items(GrantRefused.Fault.CASES, () -> GrantForm.items(form.conflicts(), CaseId::new));
        LocalDate briefed = GrantForm.day(form.briefedUntil())
                .filter(it -> it.isAfter(today))
                .orElseThrow(() -> new GrantRefused(GrantRefused.Fault.BRIEFING));
        LocalDate first = GrantForm.day(form.firstDay())
                .filter(it -> !it.isBefore(today))
                .orElseThrow(() -> new GrantRefused(GrantRefused.Fault.DAYS));
        Optional<LocalDate> last = GrantForm.day(form.lastDay());
        if (last.isEmpty() != GrantForm.text(form.lastDay()).isEmpty()
                || last.filter(it -> it.isBefore(first)).isPresent()) {
            throw new GrantRefused(GrantRefused.Fault.DAYS);
        }
        requireGround(form.ground());
        Recipient reads = actsFor.orElseThrow(() -> new GrantRefused(GrantRefused.Fault.OFFICE));
        return new Authorisation(
                RandomReference.next(),
                mandate,
                new Reader(reads, level, caveats, cases, conflicts, Optional.of(briefed)),
                !GrantForm.text(form.everything()).isEmpty(),
                first,
                last);
    }

    /** The ground as it is kept. */
    static String requireGround(@org.jspecify.annotations.Nullable String ground) {
        String text = GrantForm.text(ground);
        if (text.isEmpty() || text.length() > LONGEST_GROUND) {
            throw new GrantRefused(GrantRefused.Fault.GROUND);
        }
        return text;
    }

    private static <T> SortedSet<T> items(GrantRefused.Fault fault, Supplier<SortedSet<T>> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            throw new GrantRefused(fault);
        }
    }
}
