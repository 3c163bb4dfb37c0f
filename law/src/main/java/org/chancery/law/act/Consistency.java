package org.chancery.law.act;

import java.util.List;

/** Checks a record for what cannot be right: the reasons why {@code chancery check} refuses it. */
public final class Consistency {
    private Consistency() {}

    /** All problems of one agreement's record, in the order of its acts. */
    public static List<Problem> check(Dossier dossier) {
        return List.of();
    }

    /** All problems between agreements: unknown related instruments, cycles. */
    public static List<Problem> check(Holdings holdings) {
        return List.of();
    }
}
