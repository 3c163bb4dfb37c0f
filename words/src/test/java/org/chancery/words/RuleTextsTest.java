package org.chancery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.law.rule.Rule;
import org.chancery.words.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTextsTest {

    private static final Set<String> RULES =
            Rule.all().stream().map(Rule::name).collect(Collectors.toCollection(TreeSet::new));

    @ParameterizedTest
    @EnumSource
    void every_rule_has_a_text_and_no_text_is_left_over(Language language) {
        assertThat(Phrases.of("rules", language).keys()).isEqualTo(RULES);
    }

    @ParameterizedTest
    @EnumSource
    void a_text_shows_exactly_the_values_that_its_rule_carries(Language language) {
        var texts = Phrases.of("rules", language);
        for (var rule : Rule.all()) {
            assertThat(Placeholders.of(texts.pattern(rule.name()).orElse("")))
                    .as("%s in %s", rule, language)
                    .isEqualTo(new TreeSet<>(rule.carries()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_text_can_be_filled_in_and_leaves_no_gap(Language language) {
        for (var rule : Rule.all()) {
            for (var finding : Examples.of(rule)) {
                var text = Words.in(language).text(finding).answer();
                assertThat(text)
                        .as("%s in %s", rule, language)
                        .doesNotContainPattern("[{}<>|#]|\\bnull\\b|\\.\\.|  | ,|\\( ")
                        .matches(".*[.]$|^[^.]*$|.*\\S$");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "RUSSIAN")
    void a_russian_text_holds_no_latin_words_but_terms_of_art(Language language) {
        var texts = Phrases.of("rules", language);
        for (var rule : Rule.all()) {
            var text = Words.in(language).text(Examples.of(rule).getFirst()).answer();
            assertThat(text.replace("ad referendum", "")
                            .replace("UTC", "")
                            .replace("Att", "")
                            .replace("att", "")
                            .replaceAll("FRA-[a-z0-9-]+", ""))
                    .as("%s: %s", rule, texts.pattern(rule.name()).orElse(""))
                    .doesNotContainPattern("[A-Za-z]{2,}");
        }
    }
}
