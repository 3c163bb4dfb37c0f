package org.chancery.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.chancery.law.calendar.CountingRule;
import org.chancery.words.StepText;
import org.chancery.words.Words;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columns_stand_below_each_other() {
        var table = new TextTable(0, "State", "Since");
        table.add("Кот-д’Ивуар", "2015");
        assertThat(table.toString().lines())
                .containsExactly("State        Since", "───────────  ─────", "Кот-д’Ивуар  2015");
    }

    @Test
    void the_yielding_column_is_cut_with_an_ellipsis() {
        var table = new TextTable(1, "A", "B");
        table.add("x".repeat(60), "a long text that does not fit");
        assertThat(table.toString().lines())
                .allMatch(line -> line.length() <= 80)
                .anyMatch(line -> line.endsWith("…"));
    }

    @Test
    void a_row_of_another_length_is_refused() {
        var table = new TextTable(0, "A", "B");
        assertThatThrownBy(() -> table.add("1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_paragraph_breaks_between_words_and_hangs_under_its_first() {
        var text = Paragraph.of("  1. ", "word ".repeat(30).strip());
        assertThat(text.lines()).hasSizeGreaterThan(1).allMatch(line -> line.length() <= 80);
        assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith("     w"));
        assertThat(Paragraph.sentence("24 декабря 2014 г.")).endsWith("г.").doesNotEndWith("..");
    }

    @Test
    void a_ruler_stays_within_the_terminal() {
        var rule = new CountingRule(CountingRule.Kind.FIRST_OF_NTH_MONTH_AFTER_MONTH, 6, 0);
        for (var language : new String[] {"en", "ru"}) {
            var words = Words.in(language);
            var span = new StepText.Span(
                    LocalDate.of(1998, 9, 16),
                    LocalDate.of(1999, 3, 1),
                    rule,
                    words.counting().later(rule));
            assertThat(Ruler.of(span, words.dates(), "     ").length()).isLessThanOrEqualTo(80);
        }
    }

    @Test
    void csv_quotes_what_must_be_quoted() {
        assertThat(Csv.line("a", "b,c", "d\"e")).isEqualTo("a,\"b,c\",\"d\"\"e\"");
    }
}
