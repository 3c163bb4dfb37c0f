package org.chancery.text.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.text.Schema;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.export.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MathTest {
    private static final DraftOptions OPTIONS =
            DraftOptions.of("/akn/xc/act/agreement/2026-02-02/1", LocalDate.of(2026, 2, 2));
    private static final String FORMULA = """
            BODY

            ART 1 - Share
              The share is

              MATH
                <math xmlns="http://www.w3.org/1998/Math/MathML" alttext="s equals a divided by n">
                  <mi>s</mi> <mo>=</mo>
                  <mfrac>
                    <mi>a</mi> <mi>n</mi>
                  </mfrac>
                </math>

              for each Party.
            """;

    @Test
    void a_formula_is_read_kept_and_written() {
        DraftReader.Drafted read = DraftReader.read(FORMULA, OPTIONS);
        DraftWriter.Written written = DraftWriter.write(read.document());

        assertThat(read.problems()).isEmpty();
        assertThat(written.problems()).isEmpty();
        assertThat(DraftReader.read(written.text(), OPTIONS).document()).isEqualTo(read.document());
        String xml = AknWriter.write(read.document());
        assertThat(AknWriter.write(AknReader.read(xml))).isEqualTo(xml);
        assertThat(Schema.errors(AknWriter.write(read.document()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<math><mi>x</mi></math>",
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</math>",
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" onclick=\"x()\"><mi>x</mi></math>",
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi href=\"javascript:x()\">x</mi></math>",
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><script>x()</script></math>",
                "no formula"
            })
    void what_is_no_formula_is_text_with_a_warning(String inside) {
        DraftReader.Drafted read = DraftReader.read("BODY\n\nART 1 - A\n  MATH\n    " + inside + "\n", OPTIONS);

        assertThat(read.problems()).anySatisfy(p -> assertThat(p.code()).isEqualTo("keyword-as-text"));
        assertThat(read.document().root().descendants()).noneMatch(e -> e.is("foreign"));
    }

    @Test
    void a_script_in_a_foreign_element_never_reaches_a_page() {
        AknDocument document = AknReader.read(
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"act\"><body>"
                        + "<article eId=\"art_1\"><content><foreign><script xmlns=\"http://www.w3.org/1999/xhtml\">x()</script></foreign>"
                        + "</content></article></body></act></akomaNtoso>");

        assertThat(HtmlPage.of(document)).doesNotContain("<script");
    }
}
