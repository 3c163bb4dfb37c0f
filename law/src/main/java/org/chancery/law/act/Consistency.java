package org.chancery.law.act;

import java.util.ArrayList;
import java.util.List;

/** Checks a record for what cannot be right: the reasons why {@code chancery check} refuses it. Answers are given all the same. */
public final class Consistency {
    private Consistency() {}

    /** All problems of one agreement's record: those of single acts, of references, of a State's acts taken together, of the clauses. */
    public static List<Problem> check(Dossier dossier) {
        var problems = new ArrayList<Problem>();
        problems.addAll(ActChecks.of(dossier));
        problems.addAll(ReferenceChecks.of(dossier));
        problems.addAll(StateChecks.of(dossier));
        problems.addAll(ClauseChecks.of(dossier));
        return problems;
    }

    /** All problems between agreements: related instruments that are not held, cycles. */
    public static List<Problem> check(Holdings holdings) {
        return HoldingsChecks.of(holdings);
    }
}
