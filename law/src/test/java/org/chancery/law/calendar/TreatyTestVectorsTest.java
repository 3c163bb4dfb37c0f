package org.chancery.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.law.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreatyTestVectorsTest {
    static Stream<Csv.Row> vectors() {
        return Csv.read(
                Objects.requireNonNull(TreatyTestVectorsTest.class.getResourceAsStream("treaty_test_vectors.csv")))
                .stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_rule_gives_the_published_date(Csv.Row vector) {
        var rule =
                new CountingRule(CountingRule.Kind.valueOf(vector.get("rule")), Integer.parseInt(vector.get("n")), 0);
        LocalDate counted = Counting.from(LocalDate.parse(vector.get("trigger")), rule, MonthEnd.CLAMP);
        LocalDate published = LocalDate.parse(vector.get("published"));
        assertThat(counted)
                .isEqualTo(vector.get("expect").equals("differs-by-one") ? published.minusDays(1) : published);
    }

    @Test
    void every_vector_of_the_table_is_tested() {
        assertThat(vectors()).hasSize(22);
    }
}
