package org.chancery.register.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.chancery.register.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private final Opening content =
            Opening.of(new byte[32], Json.object().with("state", "ITA").canonical());
    private final Opening personal = Opening.of(new byte[32], Json.NULL.canonical());
    private final Envelope envelope = new Envelope(
            new Kind("treaty.act"),
            Instant.ofEpochMilli(1_411_603_200_000L),
            content.commitment(),
            personal.commitment());

    @Test
    void the_vector_of_the_log_format_page_stays_as_it_is() {
        assertThat(new String(envelope.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"content\":\"CqK58vcnn2VqomStly4cD4DGB365dmzkw6lQ5VxB4ec=\",\"kind\":\"treaty.act\","
                                + "\"personal\":\"DOcu/i/r9gFZfnmM5vZXNYlaD+kBuXjqPtAv8UtOhes=\",\"recorded\":1411603200000,\"version\":1}");
        assertThat(Json.parse(envelope.bytes()).canonical()).isEqualTo(envelope.bytes());
    }

    @Test
    void an_envelope_survives_writing_and_reading() {
        assertThat(Envelope.parse(envelope.bytes())).isEqualTo(envelope);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1}|\"version\":1}x", "\"version\":1|\"version\":2", "\"recorded\":1|\"recorded\":01",
                "treaty.act|Treaty.act", "treaty.act|.act", "\"kind\"|\"kinds\""
            })
    void another_spelling_is_refused(String from, String to) {
        String text = new String(envelope.bytes(), StandardCharsets.UTF_8).replace(from, to);
        byte[] changed = text.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Envelope.parse(changed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_envelope_of_a_later_version_says_so() {
        byte[] later = new String(envelope.bytes(), StandardCharsets.UTF_8)
                .replace("\"version\":1", "\"version\":2")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Envelope.parse(later)).hasMessageContaining("knows version 1");
    }

    @Test
    void an_opening_opens_its_commitment_and_no_other() {
        Opening read = Opening.parse(content.published());
        assertThat(read.commitment()).isEqualTo(envelope.content()).isNotEqualTo(envelope.personal());
        assertThat(read.value()).isEqualTo(Json.object().with("state", "ITA"));
        assertThat(Json.parse(content.published()).canonical()).isEqualTo(content.published());
    }

    @Test
    void equal_documents_under_different_salts_do_not_look_equal() {
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(Opening.of(other, content.document()).commitment()).isNotEqualTo(content.commitment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"document\":1,\"salt\":\"AAAA\"}", "{\"document\":1}"})
    void a_malformed_opening_is_refused(String text) {
        assertThatThrownBy(() -> Opening.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Treaty", "treaty..act", "treaty act", "-a", "a."})
    void a_kind_is_lower_case_words(String name) {
        assertThatThrownBy(() -> new Kind(name)).hasMessageContaining("lower-case words");
    }
}
