package org.chancery.words;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.rule.EntryRule;

/** Renders a Finding: every reason by the pattern of its rule. */
final class FindingWords {

    private final Words words;
    private final Phrases rules;
    private final ValueWords values;
    private final BasisWords bases;

    FindingWords(Words words) {
        this.words = words;
        this.rules = Phrases.of("rules", words.language());
        this.values = new ValueWords(words);
        this.bases = new BasisWords(words);
    }

    FindingText text(Finding finding) {
        var steps = finding.steps().stream()
                .map(step -> notConfirmed(step, finding)
                        ? conditionNotConfirmed(step, finding)
                        : step(step, finding.agreement()))
                .toList();
        var conclusion = step(finding.conclusion(), finding.agreement());
        var reason =
                DecidingStep.of(finding).map(steps::get).map(this::inOneLine).orElse(conclusion.basis());
        return new FindingText(
                finding.standing(), words.code(finding.standing()), conclusion.sentence(), reason, conclusion, steps);
    }

    private String inOneLine(StepText step) {
        return words.phrases().say("finding.reason", Map.of("step", step.sentence(), "basis", step.basis()));
    }

    /** Where a published date stands, a condition that the acts held do not fulfil is not confirmed rather than not fulfilled. */
    private static boolean notConfirmed(Reason step, Finding finding) {
        return step.rule() == EntryRule.THRESHOLD_NOT_REACHED
                && finding.steps().stream().anyMatch(other -> other.rule() == EntryRule.ANNOUNCED_NOT_COMPUTED);
    }

    private StepText conditionNotConfirmed(Reason step, Finding finding) {
        return step(step, finding.agreement(), words.phrases().say("finding.condition-not-confirmed"));
    }

    private StepText step(Reason reason, AgreementId agreement) {
        return step(reason, agreement, rules.say(reason.rule().name(), values.arguments(reason, agreement)));
    }

    private StepText step(Reason reason, AgreementId agreement, String said) {
        var sentence = Capitals.first(said);
        var acts = new LinkedHashSet<>(reason.acts());
        if (reason.basis() instanceof Basis.Published published) {
            acts.add(published.announcement());
        }
        return new StepText(
                reason.rule(),
                sentence,
                bases.of(reason.basis()),
                acts.stream().map(act -> words.actText(agreement, act)).toList(),
                span(reason));
    }

    private Optional<StepText.Span> span(Reason reason) {
        if (reason.values().get("from") instanceof Value.OfDate from
                && reason.values().get("result") instanceof Value.OfDate to
                && reason.values().get("rule") instanceof Value.OfRule(CountingRule rule)) {
            return Optional.of(new StepText.Span(
                    from.date(), to.date(), rule, words.counting().later(rule)));
        }
        return Optional.empty();
    }
}
