package org.chancery.law.scope;

import java.util.List;

/** What a guided form asks next. */
public sealed interface ScopeQuestion {

    /** Whether an element of a limb is met. */
    record OfElement(Limb limb, Element element) implements ScopeQuestion {}

    /** Which of the effects the technology is meant to have; one or more. */
    record OfEffects(List<EffectKind> effects) implements ScopeQuestion {
        public OfEffects {
            effects = List.copyOf(effects);
        }
    }

    /** Whether an effect has the purpose that the definition gives it. */
    record OfPurpose(EffectKind effect, Element element) implements ScopeQuestion {}
}
