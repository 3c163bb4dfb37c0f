package org.chancery.marking.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CopyCodeTest {
    private static final long SEED = 20261123;
    private final Random random = new Random(SEED);

    @Test
    void a_code_typed_as_printed_is_understood() {
        CopyCode code = CopyCode.random();
        assertThat(TypedCode.read(code.grouped())).isEqualTo(new TypedCode.Sound(code));
        assertThat(TypedCode.read(
                        "  " + code.grouped().toLowerCase(java.util.Locale.ROOT).replace("-", " – ")))
                .isEqualTo(new TypedCode.Sound(code));
    }

    @Test
    void characters_that_look_alike_count_as_the_same() {
        CopyCode code = codeWith('0', '1', 'B', 'H');
        String typed = code.grouped()
                .replace('0', 'O')
                .replace('1', 'l')
                .replace('B', 'В')
                .replace('H', 'н');
        assertThat(TypedCode.read(typed)).isEqualTo(new TypedCode.Sound(code));
        assertThat(TypedCode.read(code.symbols().replace('0', 'О').replace('1', 'I')))
                .isEqualTo(new TypedCode.Sound(code));
    }

    @Test
    void up_to_three_wrong_characters_are_always_noticed() {
        for (int i = 0; i < 20_000; i++) {
            String right = CopyCode.fromBits(random.nextLong()).symbols();
            StringBuilder typed = new StringBuilder(right);
            for (int j = 0; j < 1 + i % 3; j++) {
                typed.setCharAt(random.nextInt(12), Symbols.ALPHABET.charAt(random.nextInt(32)));
            }
            if (!typed.toString().equals(right)) {
                assertThat(TypedCode.read(typed.toString()))
                        .as("seed %d, round %d", SEED, i)
                        .isEqualTo(new TypedCode.Misread());
            }
        }
    }

    @Test
    void two_characters_swapped_are_noticed() {
        for (int i = 0; i < 2_000; i++) {
            String right = CopyCode.fromBits(random.nextLong()).symbols();
            int at = random.nextInt(11);
            String swapped = right.substring(0, at) + right.charAt(at + 1) + right.charAt(at) + right.substring(at + 2);
            if (!swapped.equals(right)) {
                assertThat(TypedCode.read(swapped)).isEqualTo(new TypedCode.Misread());
            }
        }
    }

    @Test
    void random_characters_pass_about_once_in_32768() {
        int passed = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int j = 0; j < 12; j++) {
                typed.append(Symbols.ALPHABET.charAt(random.nextInt(32)));
            }
            passed += TypedCode.read(typed.toString()) instanceof TypedCode.Sound ? 1 : 0;
        }
        assertThat(passed).isLessThan(25);
    }

    @Test
    void what_cannot_be_a_code_is_refused_with_the_reason() {
        assertThat(TypedCode.read("K7Q2-9F3M")).isEqualTo(new TypedCode.WrongLength(8));
        assertThat(TypedCode.read("")).isEqualTo(new TypedCode.WrongLength(0));
        assertThat(TypedCode.read("K7Q2-9F3M-XW4Ж")).isEqualTo(new TypedCode.WrongCharacter("Ж", 12));
        assertThat(TypedCode.read("K7Q2-9F3M-X\uD83D\uDD124Z")).isInstanceOf(TypedCode.WrongCharacter.class);
        assertThatThrownBy(() -> new CopyCode("000000000001")).isInstanceOf(IllegalArgumentException.class);
    }

    private CopyCode codeWith(char... wanted) {
        while (true) {
            CopyCode code = CopyCode.fromBits(random.nextLong());
            if (new String(wanted).chars().allMatch(one -> code.symbols().indexOf(one) >= 0)) {
                return code;
            }
        }
    }
}
