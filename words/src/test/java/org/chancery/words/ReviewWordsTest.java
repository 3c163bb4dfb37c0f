package org.chancery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.review.Question;
import org.chancery.law.rule.AnswerRule;
import org.chancery.law.rule.ProhibitionRule;
import org.chancery.law.rule.ReopeningRule;
import org.chancery.law.rule.ScopeRule;
import org.junit.jupiter.api.Test;

/** Findings of the review of weapons as a reader meets them. */
class ReviewWordsTest {

    private static final AgreementId ATT = new AgreementId("att");
    private static final StateCode FRANCE = new StateCode("FRA");

    @Test
    void a_rule_of_custom_names_the_study_as_its_basis() {
        var finding = new Judgement()
                .finding(
                        ATT,
                        Finding.Standing.DISPUTED,
                        ProhibitionRule.CUSTOM_CONTESTED,
                        new Basis.Custom("ICRC customary rule 70"),
                        new Value.OfState(FRANCE),
                        text("unnecessary suffering", "излишние страдания"),
                        text("rule 70", "норма 70"));
        assertThat(answer("en", finding))
                .isEqualTo("France contests the rule of custom (rule 70): unnecessary suffering.");
        assertThat(answer("ru", finding))
                .isEqualTo("Франция оспаривает норму обычного права (норма 70): излишние страдания.");
        assertThat(Words.in("en").text(finding).conclusion().basis())
                .isEqualTo("Customary law, ICRC customary rule 70");
        assertThat(FindingTree.of(finding, Words.in("en")).get("conclusion"))
                .isInstanceOfSatisfying(
                        Map.class,
                        it -> assertThat(it.get("basis"))
                                .isEqualTo(Map.of(
                                        "kind", "custom",
                                        "number", "ICRC customary rule 70",
                                        "text", "Customary law, ICRC customary rule 70")));
    }

    @Test
    void an_agreement_as_a_whole_can_be_the_basis() {
        var finding =
                new Judgement().finding(ATT, Finding.Standing.ESTABLISHED, ScopeRule.IN_SCOPE, new Basis.Whole(ATT));
        assertThat(answer("en", finding)).isEqualTo("The technology is within the agreement.");
        assertThat(answer("ru", finding)).isEqualTo("Технология подпадает под соглашение.");
        assertThat(Words.in("en").text(finding).conclusion().basis()).endsWith(", as a whole");
    }

    @Test
    void a_refused_answer_says_which_question_it_is_about() {
        var steps = new Judgement();
        steps.refuse(
                AnswerRule.BINDING_RULES_NOT_KNOWN,
                new Basis.Clause(new AgreementId("ap1"), Optional.of(new Article("36"))),
                new Value.OfState(FRANCE));
        var finding = steps.verdict(
                ATT,
                new Basis.OrganisationRule(),
                AnswerRule.ANSWER_ENTERED,
                AnswerRule.ANSWER_NOT_ENTERED,
                new Value.OfCode(Question.Q1));
        assertThat(answer("en", finding))
                .isEqualTo("The answer may not be entered as it stands (question Q1, treaties).");
        assertThat(answer("ru", finding)).isEqualTo("В таком виде ответ внести нельзя (вопрос 1: договоры).");
        assertThat(Words.in("ru").text(finding).steps())
                .extracting(StepText::sentence)
                .isEqualTo(List.of(
                        "Неизвестно, какими нормами Франция связана. Пока об этом не заявлено с указанием источника, ответ дать"
                                + " невозможно."));
    }

    @Test
    void a_candidate_says_since_when() {
        var finding = new Judgement()
                .finding(
                        ATT,
                        Finding.Standing.ESTABLISHED,
                        ReopeningRule.CANDIDATE_NEW_LAW,
                        new Basis.OrganisationRule(),
                        new Value.OfDate(LocalDate.of(1998, 12, 30)),
                        new Value.OfDate(LocalDate.of(1998, 3, 1)));
        assertThat(answer("en", finding))
                .isEqualTo(
                        "What binds the State has changed since 30 December 1998; the review applied the law of 1 March 1998.");
        assertThat(answer("ru", finding)).startsWith("С 30 декабря 1998").contains("1 марта 1998");
    }

    private static String answer(String language, Finding finding) {
        return Words.in(language).text(finding).answer();
    }

    private static Value text(String english, String russian) {
        return new Value.OfText(new LocalizedText(Map.of("en", english, "ru", russian)));
    }
}
