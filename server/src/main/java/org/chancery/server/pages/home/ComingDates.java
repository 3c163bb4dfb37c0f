package org.chancery.server.pages.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.law.act.Dossier;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.Timeline;
import org.chancery.server.pages.record.HeldRecord;

/** Finds what changes from a day on: entry into force, withdrawals taking effect, ends of suspensions and of terms, amendments. */
public final class ComingDates {
    private static final Set<Timeline.Kind> CHANGES = EnumSet.of(
            Timeline.Kind.ENTERED_INTO_FORCE,
            Timeline.Kind.IN_FORCE_FOR_STATE,
            Timeline.Kind.WITHDRAWAL_EFFECTIVE,
            Timeline.Kind.SUSPENSION_ENDED,
            Timeline.Kind.CLOSED_FOR_SIGNATURE,
            Timeline.Kind.TERM_RENEWED,
            Timeline.Kind.ENDED,
            Timeline.Kind.AMENDMENT_IN_FORCE);

    private ComingDates() {}

    /** For all agreements, soonest first. */
    public static List<Coming> of(HeldRecord record, LocalDate today) {
        var coming = new ArrayList<Coming>();
        record.holdings().dossiers().values().forEach(dossier -> coming.addAll(of(record, dossier, today)));
        coming.sort(Comparator.comparing(Coming::date)
                .thenComparing(c -> c.agreement().id()));
        return List.copyOf(coming);
    }

    /** For one agreement, soonest first. */
    public static List<Coming> of(HeldRecord record, Dossier dossier, LocalDate today) {
        return record.law().timeline(dossier.agreement().id(), AsAt.on(today)).events().stream()
                .filter(event -> CHANGES.contains(event.kind()) && !event.date().isBefore(today))
                .map(event -> new Coming(event.date(), event.kind(), dossier.agreement(), event.state()))
                .toList();
    }
}
