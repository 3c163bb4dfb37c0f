package org.chancery.law.scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;

/** A definition with two limbs and four kinds of effect, and answers to its questions written in short. */
final class Definitions {

    static final AgreementId T = new AgreementId("t");
    static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    static final LocalizedText WHY = text("a reason");
    static final StateCode A = new StateCode("AAA");
    static final StateCode B = new StateCode("BBB");

    private Definitions() {}

    static Definition twoLimbs() {
        var peace = Optional.of(element("peace"));
        return new Definition(
                T,
                Optional.empty(),
                List.of(
                        new Limb("DEVICE", text("device"), List.of(element("device"), element("defeat"))),
                        new Limb("TOOL", text("tool"), List.of(element("science"), element("means")))),
                List.of(
                        new EffectKind("LETHAL", text("lethal"), Optional.empty()),
                        new EffectKind("NON_LETHAL", text("non-lethal"), peace),
                        new EffectKind("PSYCHOPHYSICAL", text("psychophysical"), peace),
                        new EffectKind("OTHER", text("other"), peace)));
    }

    /** {@code "device=YES defeat=NO effects=LETHAL,OTHER"}, each answered by AAA on {@link #DAY}. */
    static ScopeFile answered(String answers) {
        var acts = new ArrayList<ScopeAct>();
        for (String answer : answers.isBlank() ? new String[0] : answers.strip().split(" +")) {
            var parts = answer.split("=");
            var id = new ActId("a" + acts.size());
            acts.add(
                    parts[0].equals("effects")
                            ? new ScopeAct.EffectsStated(id, DAY, A, List.of(parts[1].split(",")), WHY)
                            : new ScopeAct.Answered(id, DAY, A, parts[0], Reply.valueOf(parts[1]), WHY));
        }
        return new ScopeFile(twoLimbs(), acts);
    }

    static ScopeFile with(ScopeFile file, ScopeAct act) {
        var acts = new ArrayList<>(file.acts());
        acts.add(act);
        return new ScopeFile(file.definition(), acts);
    }

    static LocalizedText text(String words) {
        return LocalizedText.of("en", words);
    }

    private static Element element(String code) {
        return new Element(code, text(code + "?"));
    }
}
