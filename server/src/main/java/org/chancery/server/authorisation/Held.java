package org.chancery.server.authorisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.labels.Authorisation;
import org.chancery.server.labels.RecordedAuthorisation;

/**
 * What a mandate opens to its holder.
 *
 * @param mandate the capacity in which the person reads
 * @param name of the person, or the reference where the name was erased
 * @param now the authorisation that holds today, with its true end
 * @param history all that was given and ended, the newest first
 */
public record Held(Mandate mandate, String name, Optional<Authorisation> now, List<RecordedAuthorisation> history) {

    /** How many days before its end a briefing is due. */
    static final int DAYS_AHEAD = 30;

    /** How the briefing stands. */
    public enum Briefing {
        /** Nothing is open, or the person was never briefed. */
        NONE,
        /** It holds for more than thirty days. */
        HOLDS,
        /** It ends within thirty days. */
        ENDS_SOON,
        /** It has ended, so nothing is open until it is renewed. */
        LAPSED
    }

    /** Last day of the briefing. */
    public Optional<LocalDate> briefedUntil() {
        return now.flatMap(it -> it.reader().briefedUntil());
    }

    /** How the briefing stands on the day. */
    public Briefing briefing(LocalDate today) {
        return briefedUntil()
                .map(last -> last.isBefore(today)
                        ? Briefing.LAPSED
                        : last.isAfter(today.plusDays(DAYS_AHEAD)) ? Briefing.HOLDS : Briefing.ENDS_SOON)
                .orElse(Briefing.NONE);
    }

    /** What an end would end: the newest that was not ended and has not run out. */
    public Optional<Authorisation> toWithdraw(LocalDate today) {
        return history.stream()
                .filter(it -> it.end().isEmpty())
                .map(RecordedAuthorisation::given)
                .filter(it -> it.lastDay().map(last -> !last.isBefore(today)).orElse(true))
                .findFirst();
    }
}
