package org.chancery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.words.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeWordsTest {

    private static final Pattern SPECIAL_FORM = Pattern.compile("(.+\\.[A-Z_]+)\\.[a-z_]+");

    @ParameterizedTest
    @EnumSource
    void every_constant_of_the_law_has_a_word_and_no_word_is_left_over(Language language) {
        var constants = LawTypes.enums().stream()
                .flatMap(type -> java.util.Arrays.stream(type.getEnumConstants()))
                .map(constant -> CodeWords.key((Enum<?>) constant))
                .collect(Collectors.toCollection(TreeSet::new));
        var words = new CodeWords(language)
                .keys().stream()
                        .map(key -> SPECIAL_FORM.matcher(key).replaceFirst("$1"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(constants).hasSizeGreaterThan(100);
        assertThat(words).isEqualTo(constants);
    }
}
