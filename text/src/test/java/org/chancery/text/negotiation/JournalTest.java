package org.chancery.text.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.text.TextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTest {
    private static final String HEAD =
            "date,step,bracket,alternative,delegation,place,wording,words_eng,text_eng,decision\n";
    private static final String OPEN = HEAD + "2026-03-10,propose,B1,1,XAV,words art_5,text,may,shall,\n";

    @Test
    void rows_become_steps() {
        Negotiation read = Journal.read(OPEN + "2026-03-11,lift,B1,1,,,,,,DEC/1\n");

        assertThat(read.now())
                .singleElement()
                .satisfies(b -> assertThat(b.place()).isEqualTo(Talks.words("art_5", "may")));
        assertThat(Journal.write(read)).isEqualTo(OPEN + "2026-03-11,lift,B1,1,,,,,,DEC/1\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.3.2026,support,B1,1,XBR,,,,,|no-step|date",
                "2026-03-11,agree,B1,1,XBR,,,,,|no-step|step",
                "2026-03-11,support,B1,,XBR,,,,,|no-step|alternative",
                "2026-03-11,support,B1,1,,,,,,|no-step|delegation",
                "2026-03-11,support,1,1,XBR,,,,,|no-step|bracket",
                "2026-03-11,propose,B2,1,XBR,near art_5,text,,x,|no-step|place",
                "2026-03-11,propose,B2,1,XBR,words art_5,maybe,may,x,|no-step|wording",
                "2026-03-11,propose,B2,1,XBR,words art_5,text,may,,|no-step|text",
                "2026-03-11,support,B9,1,XBR,,,,,|no-such-bracket|B9"
            })
    void a_row_that_is_no_step_is_refused_with_its_line(String row, String code, String names) {
        assertThatThrownBy(() -> Journal.read(OPEN + row + "\n"))
                .isInstanceOfSatisfying(
                        TextException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(p -> {
                            assertThat(p.line()).isEqualTo(3);
                            assertThat(p.code()).isEqualTo(code);
                            assertThat(p.message()).contains(names);
                        }));
    }

    @Test
    void an_unknown_column_is_refused() {
        assertThatThrownBy(() -> Journal.read(OPEN.replace("decision", "desicion")))
                .isInstanceOf(TextException.class)
                .hasMessageContaining("desicion");
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> Journal.read("date,step\n\"2026")).isInstanceOf(TextException.class);
    }
}
