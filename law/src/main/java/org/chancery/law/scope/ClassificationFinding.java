package org.chancery.law.scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.rule.ClassificationRule;

/**
 * Where public lists have a technology, and where they leave a gap. Marks follow from entries and classes; nothing is blocked by them
 * (domain reference 02, section 3, rule 5).
 */
public final class ClassificationFinding {

    private static final Basis RULE = new Basis.OrganisationRule();

    private ClassificationFinding() {}

    /** The latest classification by each list, made by the day, in the order in which the lists were first used. */
    public static List<Classified> standing(List<Classified> acts, LocalDate on) {
        Map<String, Classified> latest = new LinkedHashMap<>();
        acts.stream().filter(it -> !it.date().isAfter(on)).forEach(it -> latest.put(it.list(), it));
        return new ArrayList<>(latest.values());
    }

    /** Whether an entry of a standing classification names something that a treaty may prohibit. */
    public static boolean mayBeProhibited(ControlLists lists, List<Classified> acts, LocalDate on) {
        return standing(acts, on).stream().anyMatch(it -> marked(lists, it));
    }

    public static Finding of(
            AgreementId keptUnder,
            ControlLists lists,
            ProjectClasses table,
            Set<ProjectClass> classes,
            List<Classified> acts,
            LocalDate on) {
        var steps = new Judgement();
        List<Classified> standing = standing(acts, on);
        standing.forEach(it -> line(steps, lists, it, on));
        boolean gap = standing.stream().allMatch(it -> it.fit() == Fit.NONE);
        if (standing.stream().anyMatch(it -> marked(lists, it))) {
            steps.add(ClassificationRule.MAY_BE_PROHIBITED, RULE);
        }
        if (table.needHumanRights(classes)) {
            steps.add(ClassificationRule.HUMAN_RIGHTS_MANDATORY, RULE);
        }
        if (standing.isEmpty()) {
            return steps.finding(keptUnder, Finding.Standing.FOR_A_PERSON, ClassificationRule.NOT_YET_CLASSIFIED, RULE);
        }
        boolean contested = standing.stream().anyMatch(it -> it.fit() == Fit.CONTESTED);
        return steps.finding(
                keptUnder,
                contested ? Finding.Standing.DISPUTED : Finding.Standing.ESTABLISHED,
                gap
                        ? ClassificationRule.NO_LIST_HAS_IT
                        : contested ? ClassificationRule.LISTS_CONTESTED : ClassificationRule.LISTS_HAVE_IT,
                RULE);
    }

    private static void line(Judgement steps, ControlLists lists, Classified act, LocalDate on) {
        Value list = text(Texts.same(act.list()));
        Value edition = text(Texts.same(act.edition()));
        Value by = new Value.OfRecipients(List.<Recipient>of(act.by()));
        Value date = new Value.OfDate(act.date());
        if (act.fit() == Fit.NONE) {
            steps.add(
                    ClassificationRule.LIST_HAS_NO_ENTRY,
                    RULE,
                    List.of(act.id()),
                    list,
                    edition,
                    by,
                    date,
                    text(act.reason()));
        } else {
            steps.add(
                    ClassificationRule.LIST_HAS_ENTRY,
                    RULE,
                    List.of(act.id()),
                    list,
                    edition,
                    text(Texts.same(String.join(", ", act.entries()))),
                    new Value.OfCode(act.fit()),
                    by,
                    date,
                    text(act.reason()));
        }
        boolean replaced = lists.edition(act.list(), act.edition())
                .filter(it -> !it.isValidOn(on))
                .isPresent();
        if (replaced) {
            steps.add(ClassificationRule.EDITION_SINCE_REPLACED, RULE, list, edition);
        }
    }

    private static boolean marked(ControlLists lists, Classified act) {
        return lists.edition(act.list(), act.edition())
                .filter(edition -> act.entries().stream()
                        .map(edition.entries()::get)
                        .anyMatch(it -> it != null && it.mayBeProhibited()))
                .isPresent();
    }

    private static Value text(LocalizedText text) {
        return new Value.OfText(text);
    }
}
