package org.chancery.server.pages.agreement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.act.Act;
import org.chancery.law.act.Milestone;
import org.chancery.law.act.NationalUptake;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;

/** The life of a model act: which stages are recorded, and what each State did with it. */
final class ModelActSteps {
    private ModelActSteps() {}

    /** Every stage in its usual order, with the latest act that reached it. */
    static List<ModelActView.Step> steps(List<Act> acts, AsAt when) {
        return Arrays.stream(Milestone.Stage.values())
                .map(stage -> new ModelActView.Step(stage, latest(acts, stage, when)))
                .toList();
    }

    private static Optional<Milestone> latest(List<Act> acts, Milestone.Stage stage, AsAt when) {
        return acts.stream()
                .filter(act -> Statements.visible(act, when))
                .filter(Milestone.class::isInstance)
                .map(Milestone.class::cast)
                .filter(milestone -> milestone.stage() == stage)
                .max(Comparator.comparing(milestone -> milestone.head().date()));
    }

    /** The latest answer of each State, by name. */
    static List<NationalUptake> uptake(List<Act> acts, AsAt when, Comparator<StateCode> names) {
        var latest = new TreeMap<StateCode, NationalUptake>(names);
        for (Act act : acts) {
            if (act instanceof NationalUptake uptake && Statements.visible(act, when)) {
                uptake.head()
                        .state()
                        .ifPresent(state -> latest.merge(
                                state,
                                uptake,
                                (a, b) -> b.head().date().isBefore(a.head().date()) ? a : b));
            }
        }
        return List.copyOf(latest.values());
    }
}
