package org.chancery.law.scope;

import java.util.List;
import java.util.Map;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.ScopeRule;
import org.chancery.law.scope.ScopeAct.Answered;

/** The answer of a scope test with its reasons. */
public final class ScopeFinding {

    private static final Map<ScopeOutcome, Standing> STANDINGS = Map.of(
            ScopeOutcome.IN, Standing.ESTABLISHED,
            ScopeOutcome.OUT, Standing.ESTABLISHED,
            ScopeOutcome.CONTESTED, Standing.DISPUTED,
            ScopeOutcome.NOT_DECIDED, Standing.FOR_A_PERSON);

    private final ScopeFile file;
    private final ScopeReading reading;
    private final Basis definition;
    private final Judgement steps = new Judgement();

    private ScopeFinding(ScopeFile file) {
        this.file = file;
        reading = new ScopeReading(file);
        definition = file.definition().basis();
    }

    /** Whether the technology is within the agreement, and why. */
    public static Finding of(ScopeFile file) {
        return new ScopeFinding(file).make();
    }

    private Finding make() {
        reading.asked.forEach(this::question);
        if (reading.purposeMissing()) {
            steps.add(ScopeRule.SCOPE_PURPOSE_OPEN, definition);
        }
        reading.next().ifPresent(it -> steps.add(ScopeRule.SCOPE_QUESTION_OPEN, definition, text(asked(it))));
        for (ScopeAct.Contested contest : file.contests()) {
            steps.add(
                    ScopeRule.SCOPE_CONTESTED_BY,
                    new Basis.Record(),
                    List.of(contest.id()),
                    new Value.OfState(contest.by()),
                    new Value.OfDate(contest.date()),
                    text(contest.reason()));
        }
        file.overtakenDecision()
                .ifPresent(it -> steps.add(
                        ScopeRule.SCOPE_DECISION_OVERTAKEN,
                        new Basis.Record(),
                        List.of(it.id()),
                        text(it.organ()),
                        new Value.OfDate(it.date())));
        file.decision().ifPresent(this::decision);
        ScopeOutcome outcome = reading.outcome();
        return steps.finding(
                file.definition().agreement(),
                STANDINGS.getOrDefault(outcome, Standing.NOT_KNOWN),
                conclusion(outcome),
                file.decision().isPresent() ? new Basis.OrganisationRule() : definition);
    }

    private void decision(ScopeAct.Decided decision) {
        ScopeOutcome computed = reading.computed();
        boolean departs =
                computed == ScopeOutcome.IN && !decision.within() || computed == ScopeOutcome.OUT && decision.within();
        if (departs) {
            steps.add(ScopeRule.SCOPE_TEST_GAVE, definition, new Value.OfCode(computed));
        }
        steps.add(
                decision.within() ? ScopeRule.SCOPE_DECIDED_IN : ScopeRule.SCOPE_DECIDED_OUT,
                new Basis.OrganisationRule(),
                List.of(decision.id()),
                text(decision.organ()),
                new Value.OfDate(decision.date()),
                text(decision.reason()));
    }

    private void question(ScopeQuestion question) {
        switch (question) {
            case ScopeQuestion.OfElement it -> answered(it.element());
            case ScopeQuestion.OfPurpose it -> answered(it.element());
            case ScopeQuestion.OfEffects _ ->
                file.effects()
                        .ifPresent(it -> steps.add(
                                ScopeRule.SCOPE_EFFECTS_STATED,
                                definition,
                                List.of(it.id()),
                                new Value.OfState(it.by()),
                                new Value.OfDate(it.date()),
                                text(titles(it.effects()))));
        }
        if (question instanceof ScopeQuestion.OfElement(var limb, var element)
                && limb.equals(reading.met)
                && element.equals(limb.elements().getLast())) {
            steps.add(ScopeRule.SCOPE_LIMB_MET, definition, text(limb.title()));
        }
    }

    private void answered(Element element) {
        reading.answer(element).ifPresent(it -> steps.add(rule(it), definition, List.of(it.id()), values(element, it)));
    }

    private static Rule rule(Answered answer) {
        return switch (answer.reply()) {
            case YES -> ScopeRule.SCOPE_ELEMENT_MET;
            case NO -> ScopeRule.SCOPE_ELEMENT_NOT_MET;
            case DISPUTED -> ScopeRule.SCOPE_ELEMENT_DISPUTED;
            case NOT_KNOWN -> ScopeRule.SCOPE_ELEMENT_NOT_KNOWN;
        };
    }

    private static Value[] values(Element element, Answered answer) {
        return new Value[] {text(element.question()), new Value.OfState(answer.by()), text(answer.reason())};
    }

    private static ScopeRule conclusion(ScopeOutcome outcome) {
        return switch (outcome) {
            case IN -> ScopeRule.IN_SCOPE;
            case OUT -> ScopeRule.OUT_OF_SCOPE;
            case CONTESTED -> ScopeRule.SCOPE_CONTESTED;
            case NOT_DECIDED -> ScopeRule.SCOPE_NOT_DECIDED;
        };
    }

    private LocalizedText titles(List<String> effects) {
        return Texts.joined(effects.stream()
                .map(it -> file.definition().effect(it).orElseThrow().title())
                .toList());
    }

    private LocalizedText asked(ScopeQuestion question) {
        return switch (question) {
            case ScopeQuestion.OfElement it -> it.element().question();
            case ScopeQuestion.OfPurpose it -> it.element().question();
            case ScopeQuestion.OfEffects(var effects) ->
                Texts.joined(effects.stream().map(EffectKind::title).toList());
        };
    }

    private static Value text(LocalizedText text) {
        return new Value.OfText(text);
    }
}
