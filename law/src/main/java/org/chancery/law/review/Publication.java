package org.chancery.law.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.label.LabelCheck;
import org.chancery.law.rule.PublicationRule;

/** What of a review is public: every field is either shown or withheld with a ground and a day of review. */
public record Publication(Set<PublicField> shown, List<Withheld> withheld) {

    private static final Basis RULE = new Basis.OrganisationRule();

    /** Whether results are published, as monitors count it. */
    public enum Results {
        /** Outcome and reasons. */
        PUBLISHED,
        /** One of the two. */
        PARTLY,
        NOT_PUBLISHED
    }

    public Publication {
        shown = Set.copyOf(shown);
        withheld = List.copyOf(withheld);
    }

    public Results results() {
        boolean outcome = shown.contains(PublicField.OUTCOME);
        boolean reasons = shown.contains(PublicField.REASONS);
        return outcome && reasons ? Results.PUBLISHED : outcome || reasons ? Results.PARTLY : Results.NOT_PUBLISHED;
    }

    /** Whether it may be made public as it is, on the day. Evidence is never among what is shown: its attachments have labels of their own. */
    public Finding check(AgreementId keptUnder, LocalDate on) {
        var steps = new Judgement();
        var missing = EnumSet.allOf(PublicField.class);
        missing.removeAll(shown);
        for (Withheld it : withheld) {
            missing.remove(it.field());
            Value field = new Value.OfCode(it.field());
            if (shown.contains(it.field())) {
                steps.refuse(PublicationRule.FIELD_SHOWN_AND_WITHHELD, RULE, field);
            }
            if (it.ground().isEmpty()) {
                steps.refuse(PublicationRule.WITHHELD_WITHOUT_GROUND, RULE, field);
            }
            LocalDate latest = on.plusYears(LabelCheck.REVIEW_YEARS);
            if (!it.reviewOn().isAfter(on) || it.reviewOn().isAfter(latest)) {
                steps.refuse(
                        PublicationRule.WITHHELD_WITHOUT_REVIEW,
                        RULE,
                        field,
                        new Value.OfDate(it.reviewOn()),
                        new Value.OfDate(latest));
            } else {
                steps.add(
                        PublicationRule.FIELD_WITHHELD,
                        RULE,
                        field,
                        new Value.OfDate(it.reviewOn()),
                        new Value.OfText(it.ground()));
            }
        }
        missing.forEach(it -> steps.refuse(PublicationRule.FIELD_NOT_ACCOUNTED_FOR, RULE, new Value.OfCode(it)));
        if (shown.contains(PublicField.EVIDENCE)) {
            steps.refuse(PublicationRule.EVIDENCE_KEEPS_ITS_LABELS, RULE);
        }
        return steps.verdict(
                keptUnder,
                RULE,
                PublicationRule.PUBLICATION_SOUND,
                PublicationRule.PUBLICATION_UNSOUND,
                new Value.OfCode(results()));
    }
}
