package org.chancery.packages;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActHead;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.ModelActStep;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.Depositary;
import org.chancery.law.instrument.Source;
import org.chancery.packages.acts.Column;
import org.chancery.packages.problem.Problems;

/** Rules on how the acts of a package fit its agreement, and on what cannot be right in its record. */
public final class PackageRules {

    private PackageRules() {}

    /**
     * Notes everything that is wrong.
     *
     * @param lines the line of each act that has one
     */
    public static void check(Dossier dossier, Map<ActId, Integer> lines, Problems aboutAgreement, Problems aboutActs) {
        fit(dossier, lines, aboutActs);
        LawRules.check(dossier, lines, aboutAgreement, aboutActs);
    }

    private static void fit(Dossier dossier, Map<ActId, Integer> lines, Problems problems) {
        Set<String> sources =
                dossier.agreement().sources().stream().map(Source::id).collect(Collectors.toSet());
        Set<String> depositaries =
                dossier.agreement().depositaries().stream().map(Depositary::id).collect(Collectors.toSet());
        for (Act act : dossier.acts()) {
            ActHead head = act.head();
            int line = lines.getOrDefault(head.id(), 0);
            head.source()
                    .filter(s -> !sources.contains(s))
                    .ifPresent(s -> problems.error(
                            line,
                            Column.SOURCE.header(),
                            "The source " + s + " is not in agreement.yaml.",
                            "the id of an entry under sources."));
            head.depositary()
                    .filter(d -> !depositaries.contains(d))
                    .ifPresent(d -> problems.error(
                            line,
                            Column.DEPOSITARY.header(),
                            "The depositary " + d + " is not in agreement.yaml.",
                            "the id of an entry under depositaries."));
            kind(dossier.agreement().kind(), act, line, problems);
            announcement(act, line, problems);
        }
    }

    /** Such a date would be read by nobody, though it looks recorded. */
    private static void announcement(Act act, int line, Problems problems) {
        if (act instanceof Announcement it
                && it.subject() == Announcement.Subject.ENTRY_INTO_FORCE
                && it.head().state().isPresent()) {
            problems.error(
                    line,
                    Column.STATE.header(),
                    "The entry into force of an agreement is not that of one State.",
                    "the form in-force-for-state, or no State.");
        }
    }

    private static void kind(AgreementKind kind, Act act, int line, Problems problems) {
        boolean fits = switch (act) {
            case TreatyAct _ -> kind == AgreementKind.TREATY;
            case ModelActStep _ -> kind == AgreementKind.MODEL_ACT;
        };
        if (!fits) {
            String what = kind == AgreementKind.TREATY
                    ? "A step of a model act cannot stand in a treaty."
                    : "A treaty act cannot stand in a model act, which binds nobody.";
            problems.error(line, Column.ACT.header(), what, "an act of the same kind as the agreement.");
        }
    }
}
