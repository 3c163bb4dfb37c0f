package org.chancery.text.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.text.Problem;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.junit.jupiter.api.Test;

class DraftReaderTest {
    private static final DraftOptions OPTIONS = DraftOptions.of("/akn/un/act/2027/1", LocalDate.of(2027, 5, 1));

    static String fixture(String name) throws IOException {
        try (InputStream in = DraftReaderTest.class.getResourceAsStream("/drafting/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static AknDocument agreement() throws IOException {
        return DraftReader.read(fixture("agreement.txt"), OPTIONS).document();
    }

    @Test
    void provisions_are_identified_by_their_numbers() throws IOException {
        AknDocument document = agreement();

        assertThat(document.provision("chp_I__art_1__para_2__list_1__item_b")
                        .orElseThrow()
                        .text())
                .isEqualTo("(b)the records of thirty years.");
        assertThat(document.provision("chp_I__art_2bis")).isPresent();
        assertThat(document.provision("att_1__p_1").orElseThrow().text()).isEqualTo("Une station.");
    }

    @Test
    void a_footnote_stands_where_it_is_referred_to() throws IOException {
        assertThat(agreement().root().descendants().filter(e -> e.is("authorialNote")))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("As it stood on the date of signature."));
    }

    @Test
    void a_full_text_reads_without_warning_and_is_written_back_as_the_same_document() throws IOException {
        DraftReader.Drafted drafted = DraftReader.read(fixture("agreement.txt"), OPTIONS);
        String text = DraftWriter.write(drafted.document()).text();

        assertThat(drafted.problems()).isEmpty();
        assertThat(DraftReader.read(text, OPTIONS).document()).isEqualTo(drafted.document());
    }

    @Test
    void a_keyword_read_as_text_is_reported_with_line_and_column() {
        List<Problem> problems = DraftReader.read("BODY\n\nART 1\n  text\n\n  ITEMS\n  no item\n", OPTIONS)
                .problems();

        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("keyword-as-text");
            assertThat(p.line()).isEqualTo(6);
            assertThat(p.column()).isEqualTo(3);
            assertThat(p.remedy()).contains("ITEM number");
        });
    }

    @Test
    void what_is_doubtful_is_an_error_in_strict_reading() {
        assertThatThrownBy(() -> DraftReader.read("ART 1\n  see {{FOOTNOTE 3}}\n", OPTIONS.strictly()))
                .isInstanceOf(TextException.class)
                .hasMessageContaining("2:3: error: footnote '3' has no content");
    }

    @Test
    void unknown_attributes_and_repeated_numbers_are_reported() {
        assertThat(DraftReader.read("ART{foo bar} 1\n  a\n\nART 1\n  b\n", OPTIONS)
                        .problems())
                .extracting(p -> p.line() + ":" + p.column() + " " + p.code())
                .containsExactly("1:1 attribute-dropped", "4:1 duplicate-number");
    }

    @Test
    void line_ends_of_other_systems_make_no_difference() throws IOException {
        String text = fixture("agreement.txt");
        assertThat(DraftReader.read(text.replace("\n", "\r\n"), OPTIONS).document())
                .isEqualTo(agreement());
    }

    @Test
    void a_remark_may_run_over_lines_of_one_level() {
        AknDocument document = DraftReader.read("ART 1\n  {{*[first\n  second]}} after\n", OPTIONS)
                .document();
        assertThat(document.provision("art_1__p_1").orElseThrow().descendants().filter(e -> e.is("br")))
                .hasSize(1);
    }

    @Test
    void thousands_of_unclosed_openers_cost_no_more_than_their_length() {
        String line = "{{^ ** {{> // {{*[ {{em{a b|".repeat(20_000) + " }}";
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        DraftReader.read("ART 1\n  " + line + "\n", OPTIONS);
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
                .as("nanoseconds of processor time")
                .isLessThan(3_000_000_000L);
    }

    @Test
    void a_text_with_too_many_levels_is_refused_with_its_place() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.repeat(' ', i).append("PART ").append(i).append('\n');
        }
        assertThatThrownBy(() -> DraftReader.read(text.toString(), OPTIONS))
                .isInstanceOf(TextException.class)
                .hasMessageContaining("levels in");
    }
}
