package org.chancery.law.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActHead;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.Correction;
import org.chancery.law.act.InstrumentAccepted;
import org.chancery.law.act.InstrumentReferred;
import org.chancery.law.act.InstrumentReturned;
import org.chancery.law.act.References;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.instrument.StateCode;

/** Applies the corrections known on a day. The earlier acts stay in the record; only the rules no longer read them. */
final class Corrections {
    /** By date, never by the order of the rows. An instrument accepted on the day of its return stands. */
    private static final Comparator<Act> IN_TIME = Comparator.comparing(
                    (Act act) -> act.head().date())
            .thenComparing(InstrumentAccepted.class::isInstance)
            .thenComparing(act -> act.head().id().value());

    private final List<TreatyAct> acts = new ArrayList<>();
    private final Map<ActId, List<TreatyAct>> byTarget = new HashMap<>();
    private final Set<ActId> returned = new HashSet<>();

    private Corrections() {}

    /** Whether an act changes how an earlier act is read. */
    static boolean isCorrecting(Act act) {
        return act instanceof Correction
                || act instanceof InstrumentReturned
                || act instanceof InstrumentReferred
                || act instanceof InstrumentAccepted;
    }

    static Corrections knownOn(List<Act> record, int day) {
        var corrections = new Corrections();
        corrections.read(record, day);
        return corrections;
    }

    private void read(List<Act> unordered, int day) {
        List<Act> record = unordered.stream().sorted(IN_TIME).toList();
        for (Act act : record) {
            if (act instanceof TreatyAct treatyAct && isCorrecting(act) && TreatyActs.knownDay(treatyAct) <= day) {
                ActId target = References.of(treatyAct).orElseThrow();
                byTarget.computeIfAbsent(target, _ -> new ArrayList<>()).add(treatyAct);
                switch (treatyAct) {
                    case InstrumentReturned r -> returned.add(r.instrument());
                    case InstrumentReferred r -> returned.add(r.instrument());
                    case InstrumentAccepted a -> returned.remove(a.instrument());
                    default -> {}
                }
            }
        }
        for (Act act : record) {
            if (act instanceof TreatyAct treatyAct) {
                corrected(treatyAct);
            }
        }
    }

    private void corrected(TreatyAct act) {
        TreatyAct result = act;
        for (TreatyAct correcting : byTarget.getOrDefault(act.head().id(), List.of())) {
            if (correcting instanceof Correction correction) {
                switch (correction.of()) {
                    case Correction.Of.Annulled _, Correction.Of.ReplacedBy _ -> {
                        return;
                    }
                    case Correction.Of.Date(LocalDate date) -> result = Redated.act(result, head(act.head(), date));
                }
            }
        }
        acts.add(result);
    }

    private static ActHead head(ActHead head, LocalDate date) {
        return new ActHead(
                head.id(),
                head.number(),
                head.agreement(),
                head.state(),
                date,
                head.known(),
                head.notified(),
                head.origin(),
                head.depositary(),
                head.source(),
                head.confirmed(),
                head.note(),
                head.link());
    }

    Set<ActId> returned() {
        return returned;
    }

    TreatyActs treatyActs() {
        var announcements = new ArrayList<Announcement>();
        var others = new HashMap<StateCode, List<TreatyAct>>();
        var byId = new LinkedHashMap<ActId, TreatyAct>();
        for (TreatyAct act : acts) {
            byId.putIfAbsent(act.head().id(), act);
            if (act.head().state().isEmpty()) {
                if (act instanceof Announcement announcement) {
                    announcements.add(announcement);
                }
            } else if (Lines.of(act, act.head().state()).isEmpty()) {
                others.computeIfAbsent(act.head().state().get(), _ -> new ArrayList<>())
                        .add(act);
            }
        }
        return new TreatyActs(
                List.copyOf(announcements),
                Map.copyOf(others),
                List.copyOf(acts),
                Map.copyOf(byId),
                Map.copyOf(byTarget));
    }
}
