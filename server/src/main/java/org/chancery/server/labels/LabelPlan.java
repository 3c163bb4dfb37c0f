package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.ArrayList;
import org.chancery.law.label.Downgrade;
import org.chancery.law.label.Expressions;
import org.chancery.law.label.Label;

/**
 * The expression of one label from today on.
 *
 * @param id number of the label
 */
record LabelPlan(int id, Stretches<String> expressions) {

    static LabelPlan of(int id, Label label, LocalDate today, KnownCircumstances known) {
        var changes = new ArrayList<LocalDate>();
        if (label instanceof Label.Marking marking) {
            marking.downgrade().flatMap((Downgrade it) -> it.from(known)).ifPresent(changes::add);
            marking.release()
                    .every()
                    .forEach(release -> release.parties().forEach(it -> changes.addAll(known.changes(it.agreement()))));
        }
        return new LabelPlan(id, Stretches.of(today, changes, day -> new Expressions(day, known).of(label)));
    }

    /** Equal for equal plans. */
    String basis() {
        return expressions.list().toString();
    }
}
