package org.chancery.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void both_languages_have_the_same_labels() throws Exception {
        assertThat(keys("ru")).isEqualTo(keys("en")).isNotEmpty();
    }

    @Test
    void a_label_that_does_not_exist_is_an_error_of_the_program() {
        assertThatThrownBy(() -> Labels.in(Language.RUSSIAN).say("nothing")).isInstanceOf(IllegalStateException.class);
    }

    private static Set<String> keys(String language) throws Exception {
        var labels = new Properties();
        try (var in = Objects.requireNonNull(
                Labels.class.getResourceAsStream("/org/chancery/cli/labels_" + language + ".properties"))) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return labels.stringPropertyNames();
    }
}
