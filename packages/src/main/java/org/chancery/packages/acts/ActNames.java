package org.chancery.packages.acts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.Communication;
import org.chancery.law.act.Declaration;
import org.chancery.law.act.Milestone;
import org.chancery.law.act.NationalUptake;
import org.chancery.law.act.NotificationDelivered;
import org.chancery.law.act.Territory;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.packages.tree.Words;

/** The words of the column {@code act}, each with the words that its column {@code form} takes. */
public final class ActNames {

    private static final Map<String, List<String>> FORMS = forms();

    private ActNames() {}

    /** Allowed forms by act, in the order of the documentation; an empty list where the act has no closed set of forms. */
    public static Map<String, List<String>> all() {
        return FORMS;
    }

    /** Whether the act is a step in the life of a model act. */
    public static boolean isModelActStep(String act) {
        return act.equals("uptake") || Words.find(Milestone.Stage.class, act).isPresent();
    }

    /** The forms of one act. */
    static List<String> formsOf(String act) {
        return FORMS.getOrDefault(act, List.of());
    }

    /** The act word of a form of consent. */
    public static String ofConsent(ConsentForm form) {
        return switch (form) {
            case RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION, CONSENT_TO_BE_BOUND, FORMAL_CONFIRMATION, SUCCESSION ->
                Words.of(form);
            case NOT_STATED, DEFINITIVE_SIGNATURE -> "consent";
        };
    }

    private static Map<String, List<String>> forms() {
        var forms = new LinkedHashMap<String, List<String>>();
        forms.put("signature", List.of("simple", "definitive", "ad-referendum"));
        none(forms, "signature-confirmation", "signature-succession");
        none(
                forms,
                "ratification",
                "acceptance",
                "approval",
                "accession",
                "consent-to-be-bound",
                "formal-confirmation",
                "succession");
        forms.put("consent", List.of("definitive-signature"));
        none(
                forms,
                "instrument-withdrawal",
                "not-to-become-party",
                "provisional-application",
                "provisional-application-end");
        forms.put("territory", Words.all(Territory.Effect.class));
        none(
                forms,
                "reservation",
                "reservation-confirmation",
                "reservation-modification",
                "reservation-withdrawal",
                "reservation-acceptance");
        forms.put("declaration", Words.all(Declaration.Kind.class));
        none(forms, "declaration-withdrawal");
        forms.put("objection", List.of("simple", "opposing", "intermediate", "severing", "not-clear"));
        none(forms, "objection-withdrawal");
        forms.put("communication", Words.all(Communication.Subject.class));
        none(forms, "amendment-proposed", "amendment-adopted", "amendment-accepted", "amendment-objected");
        none(forms, "denunciation", "denunciation-revocation", "suspension", "suspension-end");
        forms.put("conflict-decision", List.of("prolongs", "does-not-prolong"));
        forms.put("announcement", Words.all(Announcement.Subject.class));
        forms.put("notification-delivery", Words.all(NotificationDelivered.Stage.class));
        none(forms, "correction", "return", "referral", "instrument-acceptance");
        Words.all(Milestone.Stage.class).forEach(stage -> none(forms, stage));
        forms.put("uptake", Words.all(NationalUptake.Uptake.class));
        return Collections.unmodifiableMap(forms);
    }

    private static void none(Map<String, List<String>> forms, String... acts) {
        for (String act : acts) {
            forms.put(act, List.of());
        }
    }
}
