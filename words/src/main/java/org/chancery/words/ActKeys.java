package org.chancery.words;

import org.chancery.law.act.Act;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.Communication;
import org.chancery.law.act.ConflictDecision;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Correction;
import org.chancery.law.act.Declaration;
import org.chancery.law.act.Milestone;
import org.chancery.law.act.NationalUptake;
import org.chancery.law.act.Objection;
import org.chancery.law.act.Signature;
import org.chancery.law.act.Territory;

/** The key under which the words for an act stand: its type, and its form where the form changes the name. */
final class ActKeys {

    private ActKeys() {}

    static String of(Act act) {
        return act.getClass().getSimpleName()
                + switch (act) {
                    case Signature it -> "." + it.form();
                    case Consent it -> "." + it.form();
                    case Territory it -> "." + it.effect();
                    case Declaration it -> "." + it.kind();
                    case Objection it -> "." + it.form();
                    case Communication it -> "." + it.subject();
                    case Announcement it -> "." + it.subject();
                    case Correction it -> "." + it.of().getClass().getSimpleName();
                    case ConflictDecision it -> it.prolongs() ? ".prolongs" : ".does-not-prolong";
                    case Milestone it -> "." + it.stage();
                    case NationalUptake it -> "." + it.uptake();
                    default -> "";
                };
    }
}
