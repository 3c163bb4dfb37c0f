package org.chancery.law.label;

import static org.chancery.law.label.Steps.of;
import static org.chancery.law.label.Steps.recipients;
import static org.chancery.law.label.Steps.words;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.rule.AccessRule;
import org.chancery.law.rule.LabelRule;

/**
 * Whether a label may be put on a document: a level for which the deployment is accredited, a basis from the scheme's list, a review date at
 * most five years ahead, somebody who may read it (domain reference 06, sections 2 and 3.6).
 */
public final class LabelCheck {

    /** Years within which a label has to be looked at again. */
    public static final int REVIEW_YEARS = 5;

    private final LabelScheme scheme;
    private final Level maximum;

    /** {@code maximum} is set by whoever accredits the deployment. */
    public LabelCheck(LabelScheme scheme, Level maximum) {
        this.scheme = scheme;
        this.maximum = maximum;
    }

    /** The answer for a label that is put on a document on the day. */
    public Finding check(AgreementId keptUnder, Label label, LocalDate on, Circumstances circumstances) {
        var steps = new Steps(new Basis.OrganisationRule());
        switch (label) {
            case Label.Open _ -> steps.add(AccessRule.LABEL_PUBLIC);
            case Label.Marking marking -> marking(steps, marking, on, circumstances);
        }
        return steps.finding(keptUnder, steps.isRefused() ? LabelRule.LABEL_UNSOUND : LabelRule.LABEL_SOUND);
    }

    private void marking(Steps steps, Label.Marking label, LocalDate on, Circumstances circumstances) {
        if (label.level().isAbove(maximum)) {
            steps.refuse(LabelRule.LEVEL_ABOVE_MAXIMUM, of(label.level()), of(maximum));
        } else {
            steps.add(LabelRule.LEVEL_WITHIN_MAXIMUM, of(label.level()), of(maximum));
        }
        for (BasisCode basis : label.basis()) {
            if (scheme.bases().containsKey(basis)) {
                steps.add(LabelRule.BASIS_LISTED, words(List.of(basis)));
            } else {
                steps.refuse(LabelRule.BASIS_NOT_LISTED, words(List.of(basis)));
            }
        }
        review(steps, label.reviewBy(), on);
        var admitted = label.admittedOn(on, circumstances);
        if (admitted.isEmpty()) {
            steps.refuse(LabelRule.RELEASED_TO_NOBODY, of(on));
        } else {
            steps.add(LabelRule.RELEASED_TO_SOMEBODY, recipients(admitted), of(on));
        }
    }

    private static void review(Steps steps, LocalDate review, LocalDate on) {
        LocalDate latest = on.plusYears(REVIEW_YEARS);
        Value years = new Value.OfNumber(REVIEW_YEARS);
        if (!review.isAfter(on)) {
            steps.refuse(LabelRule.REVIEW_NOT_AHEAD, of(review), of(on));
        } else if (review.isAfter(latest)) {
            steps.refuse(LabelRule.REVIEW_TOO_LATE, of(review), of(latest), years);
        } else {
            steps.add(LabelRule.REVIEW_IN_TIME, of(review), of(latest), years);
        }
    }
}
