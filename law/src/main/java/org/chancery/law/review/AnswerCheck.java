package org.chancery.law.review;

import java.util.List;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.prohibition.BindingLine;
import org.chancery.law.prohibition.Catalogue;
import org.chancery.law.prohibition.Hold;
import org.chancery.law.rule.AnswerRule;

/** Whether an answer may be entered in a review (domain reference 01, section 4). */
public final class AnswerCheck {

    private static final Basis RULE = new Basis.OrganisationRule();

    private final ReviewFile file;
    private final Answered answer;
    private final Judgement steps = new Judgement();

    private AnswerCheck(ReviewFile file, Answered answer) {
        this.file = file;
        this.answer = answer;
    }

    /** The answer; {@code lines} are what binds the State for which it is given, for the rules of the question. */
    public static Finding of(ReviewFile file, Answered answer, Catalogue catalogue, List<BindingLine> lines) {
        var check = new AnswerCheck(file, answer);
        check.question();
        check.authority(catalogue);
        check.evidence();
        check.author();
        check.law(lines);
        return check.steps.verdict(
                file.keptUnder(),
                answer.question().basis(),
                AnswerRule.ANSWER_ENTERED,
                AnswerRule.ANSWER_NOT_ENTERED,
                new Value.OfCode(answer.question()));
    }

    private void question() {
        Question question = answer.question();
        if (!question.answers().contains(answer.answer())) {
            refuse(AnswerRule.ANSWER_NOT_OF_QUESTION, new Value.OfCode(answer.answer()));
        }
        question.before().stream()
                .filter(it -> file.answer(it).isEmpty())
                .findFirst()
                .ifPresent(it -> refuse(AnswerRule.ANSWER_OUT_OF_ORDER, new Value.OfCode(it)));
        boolean named = answer.state().isPresent();
        if (question.isOfEachState() && !named) {
            refuse(AnswerRule.ANSWER_IS_OF_A_STATE);
        } else if (!question.isOfEachState() && named) {
            refuse(AnswerRule.ANSWER_IS_COMMON);
        } else if (named && !file.isJoint() && !answer.state().equals(file.state())) {
            refuse(AnswerRule.ANSWER_OF_ANOTHER_STATE);
        }
        if (answer.reasoning().isEmpty()) {
            refuse(AnswerRule.ANSWER_WITHOUT_REASONS);
        }
        if (question == Question.Q8 && answer.answer() == Answer.NOT_APPLICABLE && file.humanRights()) {
            refuse(AnswerRule.HUMAN_RIGHTS_NOT_WAIVED);
        }
    }

    private void authority(Catalogue catalogue) {
        if (answer.question().citesRules() && answer.rules().isEmpty()) {
            refuse(AnswerRule.ANSWER_WITHOUT_AUTHORITY);
        }
        answer.rules().stream()
                .sorted()
                .filter(it -> catalogue.rule(it).isEmpty())
                .forEach(it -> refuse(AnswerRule.ANSWER_CITES_UNKNOWN_RULE, text(it.value())));
    }

    private void evidence() {
        if (answer.evidence().isEmpty() != answer.noEvidence()) {
            refuse(answer.noEvidence() ? AnswerRule.EVIDENCE_AND_NONE : AnswerRule.ANSWER_WITHOUT_EVIDENCE);
        }
        answer.evidence().stream()
                .sorted()
                .filter(id -> file.evidence().stream().noneMatch(it -> it.id().equals(id)))
                .forEach(it -> refuse(AnswerRule.EVIDENCE_NOT_IN_FILE, text(it)));
        if (answer.answer() == Answer.CANNOT_DETERMINE
                && answer.evidenceNeeded().isEmpty()) {
            refuse(AnswerRule.EVIDENCE_NEEDED_NOT_NAMED);
        }
        boolean interested = !answer.evidence().isEmpty()
                && file.evidence().stream()
                        .filter(it -> answer.evidence().contains(it.id()))
                        .allMatch(it -> it.independence() == Evidence.Independence.CONTRACTOR);
        if (interested) {
            steps.add(AnswerRule.EVIDENCE_OF_CONTRACTOR_ONLY, RULE);
        }
    }

    private void author() {
        var author = file.member(answer.author());
        if (author.isEmpty()) {
            refuse(AnswerRule.AUTHOR_NOT_ON_PANEL, text(answer.author().value()));
        } else if (!author.get().isFree()) {
            refuse(AnswerRule.AUTHOR_NOT_FREE, text(answer.author().value()));
        }
    }

    /** Where it is not known what binds the State, whether a treaty prohibits the weapon cannot be determined. */
    private void law(List<BindingLine> lines) {
        if (answer.question() == Question.Q1 && answer.answer() == Answer.NOT_PROHIBITED) {
            lines.stream().filter(it -> it.hold() == Hold.NOT_KNOWN).findFirst().ifPresent(it -> {
                refuse(AnswerRule.BINDING_RULES_NOT_KNOWN, new Value.OfState(it.state()));
                steps.addAll(List.of(it.why().conclusion()));
            });
        }
    }

    private void refuse(AnswerRule rule, Value... values) {
        steps.refuse(rule, RULE, values);
    }

    private static Value text(String word) {
        return new Value.OfText(LocalizedText.of("en", word));
    }
}
