package org.chancery.packages.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A quote that is not closed is found on its line; one that only stands in a text is none. */
class OpenQuoteTest {

    @Test
    void an_open_quote_is_named_with_its_line() {
        assertThat(find("a;b\nc;d\n\"e;f\ng;h\n")).hasValue(3);
        assertThat(find("a;b\n\"closed\nover two lines\";\"open")).hasValue(3);
        assertThat(find("a;\"doubled \"\" and open\n")).hasValue(1);
    }

    @Test
    void closed_and_doubled_quotes_are_sound() {
        assertThat(find("a;\"b\"\n\"c;\"\"d\"\"\";\"\"\n\"\"\"e\"\"\"\n")).isEmpty();
    }

    @Test
    void a_quote_within_a_text_is_a_letter_like_others() {
        assertThat(find("a 5\" gun;b\nc;d\n")).isEmpty();
    }

    private static OptionalInt find(String text) {
        var problems = new Problems("table.csv");
        OptionalInt line = OpenQuote.find(text, ';', problems);
        assertThat(problems.hasErrors()).isEqualTo(line.isPresent());
        return line;
    }
}
