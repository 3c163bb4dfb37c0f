package org.chancery.law.act;

import java.util.List;
import org.chancery.law.instrument.Agreement;

/** An agreement with its acts: what a package folder holds, and what the rules are asked about. Acts are in the order of the package or register. */
public record Dossier(Agreement agreement, List<Act> acts) {

    public Dossier {
        acts = List.copyOf(acts);
    }
}
