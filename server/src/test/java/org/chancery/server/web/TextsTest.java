package org.chancery.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void every_text_of_the_pages_exists_in_each_language() throws Exception {
        Texts texts = new Texts();
        assertThat(texts.keys(Language.RUSSIAN)).containsExactlyInAnyOrderElementsOf(texts.keys(Language.ENGLISH));
    }

    @Test
    void a_missing_text_is_an_error_and_not_a_key_on_a_page() throws Exception {
        Texts texts = new Texts();
        assertThatThrownBy(() -> texts.of(Language.ENGLISH, "no.such.text")).hasMessageContaining("no.such.text");
    }
}
