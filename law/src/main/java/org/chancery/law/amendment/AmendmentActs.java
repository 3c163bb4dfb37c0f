package org.chancery.law.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.AmendmentAccepted;
import org.chancery.law.act.AmendmentAdopted;
import org.chancery.law.act.AmendmentObjected;
import org.chancery.law.act.AmendmentProposed;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Days;
import org.chancery.law.roll.Roll;
import org.chancery.law.roll.TreatyActs;

/** The acts about one amendment that had happened by one day and were known on another, in the order of the record. */
record AmendmentActs(
        String amendment,
        Optional<AmendmentAdopted> adopted,
        List<AmendmentAccepted> accepted,
        List<AmendmentObjected> objected,
        Optional<Announcement> announced) {

    /** By the name of the amendment, in the order in which they are first named. */
    static Map<String, AmendmentActs> of(Roll roll, int on, int known) {
        var names = new LinkedHashMap<String, List<TreatyAct>>();
        for (TreatyAct act : roll.treatyActs().all()) {
            if (TreatyActs.knownDay(act) <= known && Days.of(act.head().date()) <= on) {
                name(act)
                        .ifPresent(name -> names.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(act));
            }
        }
        // A published date does not name its amendment: it can belong to one only where there is one.
        var announced = names.size() == 1
                ? roll.treatyActs().announced(Announcement.Subject.AMENDMENT_IN_FORCE, known)
                : Optional.<Announcement>empty();
        var result = new LinkedHashMap<String, AmendmentActs>();
        names.forEach((name, acts) -> result.put(
                name,
                new AmendmentActs(
                        name,
                        only(acts, AmendmentAdopted.class).stream().findFirst(),
                        only(acts, AmendmentAccepted.class),
                        only(acts, AmendmentObjected.class),
                        announced)));
        return result;
    }

    private static Optional<String> name(TreatyAct act) {
        return switch (act) {
            case AmendmentProposed a -> Optional.of(a.amendment());
            case AmendmentAdopted a -> Optional.of(a.amendment());
            case AmendmentAccepted a -> Optional.of(a.amendment());
            case AmendmentObjected a -> Optional.of(a.amendment());
            default -> Optional.empty();
        };
    }

    private static <T extends TreatyAct> List<T> only(List<TreatyAct> acts, Class<T> kind) {
        return acts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
