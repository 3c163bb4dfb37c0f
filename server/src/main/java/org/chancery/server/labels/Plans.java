package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.law.label.EventName;
import org.chancery.law.label.Label;
import org.chancery.law.status.TreatyLaw;
import org.jspecify.annotations.Nullable;

/** The plans of all labels, made again only when the day, the record of Parties or the events have changed. */
final class Plans {

    private record Key(TreatyLaw law, Map<EventName, LocalDate> events, LocalDate today) {}

    private final Map<Integer, LabelPlan> plans = new TreeMap<>();
    private final Map<Integer, String> bases = new TreeMap<>();
    private @Nullable Key key;

    Map<Integer, LabelPlan> labels(
            Map<Integer, Label> labels, TreatyLaw law, Map<EventName, LocalDate> events, LocalDate today) {
        Key now = new Key(law, Map.copyOf(events), today);
        if (!now.equals(key)) {
            plans.clear();
            bases.clear();
            key = now;
        }
        var known = new KnownCircumstances(law, events, today);
        labels.forEach((id, label) -> {
            if (!(label instanceof Label.Open) && !plans.containsKey(id)) {
                LabelPlan plan = LabelPlan.of(id, label, today, known);
                plans.put(id, plan);
                bases.put(id, Basis.of(plan.basis()));
            }
        });
        return plans;
    }

    /** What each plan stands on, as of the last call. */
    Map<Integer, String> labelBases() {
        return bases;
    }
}
