package org.chancery.register.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddingTest {
    @ParameterizedTest
    @CsvSource({
        "0,256,256",
        "256,256,256",
        "257,256,1024",
        "1025,256,4096",
        "10,1024,1024",
        "300000,1024,1048576",
        "1048577,1024,2097152",
        "2097152,256,2097152"
    })
    void sizes_come_in_few_classes(int length, int least, int size) {
        assertThat(Padding.size(length, least)).isEqualTo(size);
    }

    @Test
    void what_was_padded_comes_back_as_it_was() {
        byte[] text = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(Padding.strip(Padding.pad(text, 256), 0)).isEqualTo(text);
        assertThat(Padding.strip(text, 0)).isEqualTo(text);
    }

    @Test
    void a_salt_of_zeros_is_not_taken_for_padding() {
        assertThat(Padding.strip(new byte[40], 32)).hasSize(32);
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertThatThrownBy(() -> Padding.pad(new byte[300], 256)).hasMessageContaining("300 bytes do not fit");
    }
}
