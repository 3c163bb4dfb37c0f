package org.chancery.server.technologies;

import java.util.Optional;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelCheck;
import org.chancery.law.rule.LabelRule;
import org.chancery.server.labels.Labels;
import org.chancery.server.labels.MaximumLevel;
import org.chancery.server.labels.SchemeInForce;
import org.chancery.server.permission.Actor;
import org.chancery.server.technologies.TechnologyRefused.Why;
import org.springframework.stereotype.Component;

/** Whether a label may be put on a technology, by the rules of {@code law.label}. */
@Component
class TechnologyLabels {

    private final Labels labels;
    private final SchemeInForce scheme;
    private final MaximumLevel maximum;

    TechnologyLabels(Labels labels, SchemeInForce scheme, MaximumLevel maximum) {
        this.labels = labels;
        this.scheme = scheme;
        this.maximum = maximum;
    }

    /**
     * The number of a label under which this person may notify.
     *
     * @throws TechnologyRefused with the reasons, if it is unsound or would hide the technology from its notifier
     */
    int number(Actor by, AgreementId agreement, Label label) {
        Finding finding = new LabelCheck(scheme.scheme(), maximum.level())
                .check(agreement, label, labels.today(), labels.circumstances());
        if (finding.conclusion().rule() == LabelRule.LABEL_UNSOUND) {
            throw new TechnologyRefused(Why.LABEL_UNSOUND, Optional.of(finding));
        }
        int number = labels.numberForContent(label);
        if (labels.label(by.reader(), number).isEmpty()) {
            throw new TechnologyRefused(Why.LABEL_NOT_YOURS);
        }
        return number;
    }

    /** The label of a number, as the reader may know it. */
    Optional<Label> of(String reader, int number) {
        return number == 0 ? Optional.of(Label.PUBLIC) : labels.label(reader, number);
    }
}
