package org.chancery.server.exchange.page;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.law.label.Downgrade;
import org.chancery.law.label.Label;

/** A label as fields of a form. */
final class LabelFields {

    private LabelFields() {}

    /** The form's fields with those of the label; names in the release that the form can offer are ticked. */
    static Sent of(Sent sent, Label label) {
        if (!(label instanceof Label.Marking marking)) {
            return sent.with("level", List.of(label.level().name()));
        }
        Sent filled = sent.with("level", List.of(marking.level().name()))
                .with("not", texts(marking.notTo()))
                .with("caveats", List.of(joined(marking.caveats())))
                .with("cases", List.of(joined(marking.cases())))
                .with("descriptor", texts(marking.descriptors()))
                .with("basis", texts(marking.basis()))
                .with("review", List.of(marking.reviewBy().toString()));
        if (marking.downgrade().isPresent()) {
            Downgrade downgrade = marking.downgrade().get();
            filled = filled.with("downgrade_to", List.of(downgrade.to().name()))
                    .with(
                            downgrade.trigger() instanceof Downgrade.OnDate ? "downgrade_on" : "downgrade_event",
                            List.of(downgrade.trigger().toString()));
        }
        return filled;
    }

    private static List<String> texts(Collection<?> items) {
        return items.stream().map(Object::toString).toList();
    }

    private static String joined(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
