package org.chancery.law.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({"100, 51", "101, 51", "2, 2", "3, 2", "1, 1"})
    void a_majority_is_more_than_half(int parties, int needed) {
        assertThat(fraction(1, 2, true).neededOf(parties)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"100, 67", "99, 66", "3, 2", "1, 1"})
    void two_thirds_are_rounded_up(int parties, int needed) {
        assertThat(fraction(2, 3, false).neededOf(parties)).isEqualTo(needed);
    }

    private static Condition.Fraction fraction(int numerator, int denominator, boolean moreThan) {
        return new Condition.Fraction(numerator, denominator, moreThan, new Group.Everyone(), Counted.EVERY_STATE);
    }
}
