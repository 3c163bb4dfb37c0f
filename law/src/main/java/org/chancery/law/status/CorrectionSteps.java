package org.chancery.law.status;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Correction;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Value;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.RecordRule;

/** The steps about corrections of the record, in its order. A correction works from the beginning (VCLT art. 79). */
public final class CorrectionSteps {
    private CorrectionSteps() {}

    /** @param concerned the acts on which the answer rests */
    public static void add(Dossier dossier, Roll roll, Predicate<TreatyAct> concerned, Steps steps) {
        if (roll.treatyActs().corrections().isEmpty()) {
            return;
        }
        for (Act act : dossier.acts()) {
            List<TreatyAct> found =
                    roll.treatyActs().corrections().getOrDefault(act.head().id(), List.of());
            if (!found.isEmpty() && act instanceof TreatyAct corrected && concerned.test(corrected)) {
                add(corrected, found, steps);
            }
        }
    }

    private static void add(TreatyAct act, List<TreatyAct> found, Steps steps) {
        Value id = Steps.act(act.head().id());
        LocalDate was = act.head().date();
        for (TreatyAct one : found) {
            if (one instanceof Correction correction) {
                List<ActId> acts = List.of(act.head().id(), correction.head().id());
                Value on = day(correction.head().date());
                switch (correction.of()) {
                    case Correction.Of.Date(LocalDate date) -> {
                        steps.add(RecordRule.DATE_CORRECTED, Steps.vclt("79"), acts, id, day(was), day(date), on);
                        was = date;
                    }
                    case Correction.Of.Annulled _ ->
                        steps.add(RecordRule.ACT_ANNULLED, Steps.vclt("79"), acts, id, day(was), on);
                    case Correction.Of.ReplacedBy(ActId replacement) ->
                        steps.add(
                                RecordRule.ACT_REPLACED,
                                Steps.vclt("79"),
                                acts,
                                id,
                                day(was),
                                Steps.act(replacement),
                                on);
                }
            }
        }
    }

    private static Value day(LocalDate date) {
        return Steps.day(Days.of(date));
    }
}
