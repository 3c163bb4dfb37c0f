package org.chancery.law.scope;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;

/** A step of a scope test. Acts are kept in the order of the register; a later answer to a question replaces an earlier one. */
public sealed interface ScopeAct {

    ActId id();

    LocalDate date();

    /** Why; never empty. */
    LocalizedText reason();

    /** A Party answers the question of an element or of a purpose, named by its code. */
    record Answered(ActId id, LocalDate date, StateCode by, String element, Reply reply, LocalizedText reason)
            implements ScopeAct {}

    /** A Party says which effects the technology is meant to have, by code. */
    record EffectsStated(ActId id, LocalDate date, StateCode by, List<String> effects, LocalizedText reason)
            implements ScopeAct {
        public EffectsStated {
            effects = List.copyOf(effects);
        }
    }

    /** A Party does not agree with the outcome of the test. */
    record Contested(ActId id, LocalDate date, StateCode by, LocalizedText reason) implements ScopeAct {}

    /** It no longer contests. */
    record ContestWithdrawn(ActId id, LocalDate date, StateCode by, ActId contest, LocalizedText reason)
            implements ScopeAct {}

    /** The competent organ decides. */
    record Decided(ActId id, LocalDate date, LocalizedText organ, boolean within, LocalizedText reason)
            implements ScopeAct {}
}
