package org.chancery.law.instrument;

import java.util.Set;

/**
 * Which instruments count towards a threshold. One instrument a State.
 *
 * @param forms the forms that count; empty means every form of consent
 * @param organisations whether the instrument of an organisation counts
 * @param successions whether a notification of succession counts
 */
public record Counted(Set<ConsentForm> forms, boolean organisations, boolean successions) {

    public static final Counted EVERY_STATE = new Counted(Set.of(), false, false);

    public Counted {
        forms = Set.copyOf(forms);
    }

    public boolean counts(ConsentForm form, boolean organisation) {
        if (organisation && !organisations) {
            return false;
        }
        if (form == ConsentForm.SUCCESSION) {
            return successions;
        }
        return forms.isEmpty() || form == ConsentForm.NOT_STATED || forms.contains(form);
    }
}
