package org.chancery.law.scope;

import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.rule.ClassificationRule;

/** Whether a classification may be recorded (domain reference 02, section 3, rules 1 to 3). */
public final class ClassificationCheck {

    private static final Basis RULE = new Basis.OrganisationRule();

    private ClassificationCheck() {}

    /** The answer for a classification of a technology that is registered under an agreement. */
    public static Finding of(AgreementId keptUnder, ControlLists lists, Classified act) {
        var steps = new Judgement();
        Value list = text(act.list());
        Value edition = text(act.edition());
        Value on = new Value.OfDate(act.date());
        var found = lists.edition(act.list(), act.edition());
        if (found.isEmpty()) {
            steps.refuse(ClassificationRule.EDITION_NOT_HELD, RULE, list, edition);
        } else {
            if (found.get().isValidOn(act.date())) {
                steps.add(ClassificationRule.EDITION_VALID, RULE, list, edition, on);
            } else {
                steps.refuse(ClassificationRule.EDITION_NOT_VALID, RULE, list, edition, on);
            }
            if (found.get().validFrom().isEmpty()) {
                steps.add(ClassificationRule.EDITION_START_NOT_KNOWN, RULE, list, edition);
            }
            entries(steps, found.get(), act);
        }
        if ((act.fit() == Fit.NONE) != act.entries().isEmpty()) {
            steps.refuse(
                    act.fit() == Fit.NONE ? ClassificationRule.NONE_WITH_ENTRY : ClassificationRule.FIT_WITHOUT_ENTRY,
                    RULE);
        }
        if (act.reason().isEmpty()) {
            steps.refuse(ClassificationRule.FIT_WITHOUT_REASON, RULE);
        }
        return steps.verdict(
                keptUnder, RULE, ClassificationRule.CLASSIFICATION_SOUND, ClassificationRule.CLASSIFICATION_UNSOUND);
    }

    private static void entries(Judgement steps, ListEdition edition, Classified act) {
        for (String code : act.entries()) {
            ListEntry entry = edition.entries().get(code);
            if (entry == null) {
                steps.refuse(
                        ClassificationRule.ENTRY_NOT_IN_EDITION,
                        RULE,
                        text(code),
                        text(edition.list()),
                        text(edition.name()));
            } else {
                steps.add(ClassificationRule.ENTRY_LISTED, RULE, text(code), new Value.OfText(entry.title()));
            }
        }
    }

    private static Value text(String word) {
        return new Value.OfText(Texts.same(word));
    }
}
