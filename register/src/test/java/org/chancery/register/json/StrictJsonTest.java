package org.chancery.register.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/json/canonical.csv", quoteCharacter = '\'', delimiter = '|', numLinesToSkip = 1)
    void equal_values_have_one_spelling(String what, String written, String canonical) {
        byte[] bytes = Json.parse(written).canonical();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(canonical);
        assertThat(Json.parse(bytes).canonical()).isEqualTo(bytes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/json/refused.csv", quoteCharacter = '\'', delimiter = '|', numLinesToSkip = 1)
    void what_two_readers_could_understand_differently_is_refused(String what, String written, String reason) {
        assertThatThrownBy(() -> Json.parse(written))
                .isInstanceOf(JsonRefused.class)
                .hasMessageContaining(reason);
    }

    @Test
    void text_outside_normal_form_c_is_refused() {
        assertThatThrownBy(() -> Json.parse("\"Cafe\u0301\"")).hasMessageContaining("normal form C");
        assertThat(Json.parse("\"Caf\u00e9\"")).isEqualTo(new Json.Str("Caf\u00e9"));
    }

    @Test
    void invalid_utf_8_is_refused() {
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0xAF, '"'};
        assertThatThrownBy(() -> Json.parse(overlong)).hasMessageContaining("UTF-8");
    }

    @Test
    void nesting_beyond_64_is_refused() {
        Json.parse("[".repeat(64) + "]".repeat(64));
        assertThatThrownBy(() -> Json.parse("[".repeat(65) + "]".repeat(65))).hasMessageContaining("deeper than 64");
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 53, -(1L << 53)})
    void a_number_that_doubles_cannot_tell_apart_cannot_be_built(long number) {
        assertThatThrownBy(() -> new Json.Int(number)).hasMessageContaining("beyond 2^53 - 1");
    }

    @Test
    void a_value_cannot_be_built_from_half_a_surrogate_pair() {
        assertThatThrownBy(() -> new Json.Str("\uD83D")).hasMessageContaining("surrogate");
        assertThatThrownBy(() -> Json.object().with("\uDE00", 1)).hasMessageContaining("surrogate");
    }

    @Test
    void a_missing_member_is_named() {
        assertThatThrownBy(() -> Json.object().with("a", 1).get("b")).hasMessageContaining("\"b\" is missing");
        assertThatThrownBy(() -> Json.object().with("a", 1).text("a")).hasMessageContaining("should be text");
        assertThatThrownBy(() -> Json.object().with("a", "x").number("a")).hasMessageContaining("whole number");
    }
}
