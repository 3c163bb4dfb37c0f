package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.chancery.server.identity.account.OneTimeCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B: the last six of the eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(OneTimeCode.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void a_code_is_right_for_a_step_before_and_after_and_no_longer() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        assertThat(OneTimeCode.isRight(SECRET, OneTimeCode.at(SECRET, now.minusSeconds(30)), now))
                .isTrue();
        assertThat(OneTimeCode.isRight(SECRET, OneTimeCode.at(SECRET, now.plusSeconds(30)), now))
                .isTrue();
        assertThat(OneTimeCode.isRight(SECRET, OneTimeCode.at(SECRET, now.minusSeconds(60)), now))
                .isFalse();
        assertThat(OneTimeCode.isRight(SECRET, "", now)).isFalse();
    }

    @Test
    void a_secret_is_read_as_it_is_shown() {
        assertThat(OneTimeCode.secret(OneTimeCode.shown(SECRET))).isEqualTo(SECRET);
        assertThat(OneTimeCode.shown(SECRET)).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
