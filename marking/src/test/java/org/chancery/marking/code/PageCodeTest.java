package org.chancery.marking.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PageCodeTest {
    private static final long SEED = 7;

    @Test
    void the_payload_names_copy_and_page_in_twenty_characters() {
        PageCode code = new PageCode(CopyCode.fromBits(SEED), 4711);
        assertThat(code.payload()).hasSize(20).matches("[0-9A-Z]+");
        assertThat(PageCode.ofPayload(code.payload())).contains(code);
        assertThat(PageCode.ofPayload(new PageCode(code.copy(), PageCode.MAX_PAGE).payload()))
                .get()
                .extracting(PageCode::page)
                .isEqualTo(PageCode.MAX_PAGE);
    }

    @Test
    void other_codes_are_not_ours() {
        Random random = new Random(SEED);
        String right = new PageCode(CopyCode.fromBits(random.nextLong()), 3).payload();
        for (int i = 2; i < right.length(); i++) {
            char wrong = right.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(PageCode.ofPayload(right.substring(0, i) + wrong + right.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(PageCode.ofPayload("https://example.org/")).isEmpty();
        assertThat(PageCode.ofPayload("")).isEmpty();
        assertThat(PageCode.ofPayload("CY\u0416" + right.substring(3))).isEmpty();
    }

    @Test
    void pages_are_counted_from_one() {
        assertThatThrownBy(() -> new PageCode(CopyCode.fromBits(SEED), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
