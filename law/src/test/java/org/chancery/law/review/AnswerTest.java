package org.chancery.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.review.Reviews.A;
import static org.chancery.law.review.Reviews.LAWYER;
import static org.chancery.law.review.Reviews.PHYSICIAN;
import static org.chancery.law.review.Reviews.WHY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.prohibition.BindingLine;
import org.chancery.law.prohibition.Catalogues;
import org.chancery.law.prohibition.Prohibition;
import org.chancery.law.prohibition.ProhibitionId;
import org.chancery.law.rule.AnswerRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AnswerTest {

    private static final Set<String> E1 = Set.of("e1");
    private static final Set<ProhibitionId> P1 = Set.of(new ProhibitionId("P1"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(
            resources = "/review/answers.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void what_an_answer_needs(String what, AnswerRule rule) {
        var finding = check(what);
        assertThat(rules(finding)).contains(rule);
        boolean entered = rule == AnswerRule.ANSWER_ENTERED || rule == AnswerRule.EVIDENCE_OF_CONTRACTOR_ONLY;
        assertThat(finding.conclusion().rule())
                .isEqualTo(entered ? AnswerRule.ANSWER_ENTERED : AnswerRule.ANSWER_NOT_ENTERED);
    }

    private static Finding check(String what) {
        var q3 = Question.Q3;
        return switch (what) {
            case "nothing" -> check(Reviews.answered(q3, Answer.NOT_PROHIBITED));
            case "Q0 answered with NOTE" -> check(Reviews.answered(Question.Q0, Answer.NOTE));
            case "Q3 before Q2" -> {
                var review = new Reviews();
                review.answers.remove(Question.Q2);
                yield check(review, Reviews.answered(q3, Answer.NOT_PROHIBITED), List.of());
            }
            case "Q1 without a State" -> check(answered(Question.Q1, "", P1, E1, false, WHY, LAWYER));
            case "Q3 with a State" -> check(answered(q3, "AAA", P1, E1, false, WHY, LAWYER));
            case "Q1 of another State" -> check(answered(Question.Q1, "BBB", P1, E1, false, WHY, LAWYER));
            case "no reasons" -> check(answered(q3, "", P1, E1, false, LocalizedText.none(), LAWYER));
            case "Q8 waived" -> {
                var review = new Reviews();
                review.humanRights = true;
                yield check(review, Reviews.answered(Question.Q8, Answer.NOT_APPLICABLE), List.of());
            }
            case "no rule" -> check(answered(q3, "", Set.of(), E1, false, WHY, LAWYER));
            case "unknown rule" -> check(answered(q3, "", Set.of(new ProhibitionId("P99")), E1, false, WHY, LAWYER));
            case "no evidence" -> check(answered(q3, "", P1, Set.of(), false, WHY, LAWYER));
            case "evidence and none" -> check(answered(q3, "", P1, E1, true, WHY, LAWYER));
            case "unknown evidence" -> check(answered(q3, "", P1, Set.of("e9"), false, WHY, LAWYER));
            case "cannot determine without saying what is needed" -> {
                var given = Reviews.answered(q3, Answer.CANNOT_DETERMINE);
                yield check(new Answered(
                        given.id(), q3, Optional.empty(), given.answer(), P1, E1, false, List.of(), WHY, LAWYER));
            }
            case "contractor only" -> check(answered(q3, "", P1, Set.of("e2"), false, WHY, LAWYER));
            case "author from outside" -> check(answered(q3, "", P1, E1, false, WHY, new MemberId("stranger")));
            case "author with an interest" -> {
                var review = new Reviews();
                review.physicianInterest = Interest.DECLARED;
                yield check(review, answered(q3, "", P1, E1, false, WHY, PHYSICIAN), List.of());
            }
            case "participation not held" ->
                check(
                        new Reviews(),
                        Reviews.answered(Question.Q1, Answer.NOT_PROHIBITED),
                        Catalogues.bindings().of(A, Set.of(Reviews.LASERS), on("2022-01-01")));
            default -> throw new IllegalArgumentException(what);
        };
    }

    @Test
    void where_it_is_not_known_what_binds_the_state_it_answers_that_it_cannot_determine() {
        var lines = Catalogues.bindings().of(A, Set.of(Reviews.LASERS), on("2022-01-01"));
        assertThat(check(new Reviews(), Reviews.answered(Question.Q1, Answer.CANNOT_DETERMINE), lines)
                        .conclusion()
                        .rule())
                .isEqualTo(AnswerRule.ANSWER_ENTERED);
    }

    @Test
    void each_question_rests_on_its_rules() {
        var named = new QuestionRules(Map.of(Question.Q3, Set.of(new ProhibitionId("P4"))));
        assertThat(ids(named, Question.Q1)).containsExactly("P1", "P3", "P6");
        assertThat(ids(named, Question.Q2)).containsExactly("P4");
        assertThat(ids(named, Question.Q3)).containsExactly("P4");
        assertThat(ids(named, Question.Q7)).containsExactly("P2");
        assertThat(ids(named, Question.Q0)).isEmpty();
    }

    private static List<String> ids(QuestionRules rules, Question question) {
        return rules.of(question, Catalogues.catalogue(), Set.of(Reviews.LASERS)).stream()
                .map(Prohibition::id)
                .map(ProhibitionId::value)
                .toList();
    }

    private static Answered answered(
            Question question,
            String state,
            Set<ProhibitionId> rules,
            Set<String> evidence,
            boolean none,
            LocalizedText reasons,
            MemberId author) {
        return new Answered(
                Reviews.answered(question, Answer.NOT_PROHIBITED).id(),
                question,
                state.isEmpty() ? Optional.empty() : Optional.of(new StateCode(state)),
                Answer.NOT_PROHIBITED,
                rules,
                evidence,
                none,
                List.of(),
                reasons,
                author);
    }

    private static Finding check(Answered answer) {
        return check(new Reviews(), answer, List.of());
    }

    private static Finding check(Reviews review, Answered answer, List<BindingLine> lines) {
        return AnswerCheck.of(review.file(), answer, Catalogues.catalogue(), lines);
    }
}
