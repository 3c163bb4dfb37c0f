package org.chancery.server.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.chancery.law.label.BasisCode;
import org.chancery.law.label.Level;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeFileTest {

    /** Valid from the Decision of 2013; the French change came on 1 July 2021. */
    static final String FRENCH = """
            # France
            term,France,CONFIDENTIEL DÉFENSE,CONFIDENTIAL,2013-09-23,2021-06-30,"Decision 2013/488/EU, Appendix B"
            term,France,SECRET DÉFENSE,SECRET,2013-09-23,2021-06-30,"Decision 2013/488/EU, Appendix B"
            term,France,SECRET,SECRET,2021-07-01,,Decision (EU) 2021/1075
            basis,SEC,Security of the Parties,Безопасность участников
            """;

    @ParameterizedTest
    @CsvSource({
        "CONFIDENTIEL DÉFENSE, 2020-05-01, CONFIDENTIAL",
        "confidentiel défense, 2020-05-01, CONFIDENTIAL",
        "SECRET, 2021-08-01, SECRET",
        "SECRET DÉFENSE, 2020-06-01, SECRET"
    })
    void a_french_term_stands_for_what_it_meant_on_the_date_of_the_document(String term, LocalDate date, Level level) {
        assertThat(SchemeFile.read("france", FRENCH).scheme().terms().level("France", term, date))
                .contains(level);
    }

    @Test
    void a_term_means_nothing_before_and_after_its_time() {
        var terms = SchemeFile.read("france", FRENCH).scheme().terms();
        assertThat(terms.level("France", "SECRET", LocalDate.of(2021, 6, 30))).isEmpty();
        assertThat(terms.level("France", "CONFIDENTIEL DÉFENSE", LocalDate.of(2021, 7, 1)))
                .isEmpty();
    }

    @Test
    void reasons_are_read_in_both_languages_and_a_field_may_hold_a_comma() {
        SchemeFile file = SchemeFile.read("france", FRENCH);
        assertThat(file.scheme().bases().get(new BasisCode("SEC")))
                .isNotNull()
                .satisfies(it -> assertThat(it.in("ru")).isEqualTo("Безопасность участников"));
        assertThat(file.rows().getFirst().source()).isEqualTo("Decision 2013/488/EU, Appendix B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level,France,SECRET,SECRET,2021-07-01,,x | ROW",
                "term,France,SECRET,SECRET,2021-07-01,x | COLUMNS",
                "basis,SEC,Security | COLUMNS",
                "term,France,SECRET,HIGH,2021-07-01,,x | LEVEL",
                "term,France,SECRET,SECRET,1 July 2021,,x | DATE",
                "term,France,SECRET,SECRET,2021-07-01,2021-06-30,x | ORDER",
                "term,France,,SECRET,2021-07-01,,x | EMPTY",
                "term,France,SECRET,SECRET,2021-07-01,, | EMPTY",
                "term,Fr_nce,SECRET,SECRET,2021-07-01,,x | SCHEME",
                "basis,S C,Security,Безопасность | BASIS",
                "# nothing | NOTHING"
            })
    void a_line_that_cannot_be_taken_is_named_with_its_fault(String line, SchemeFault.What fault) {
        SchemeFile file = SchemeFile.read("france", line + "\n");
        assertThat(file.faults()).extracting(SchemeFault::what).containsExactly(fault);
        assertThat(file.faults().getFirst().line()).isEqualTo(fault == SchemeFault.What.NOTHING ? 0 : 1);
        assertThatThrownBy(file::scheme).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void all_faults_are_told_together_with_their_lines() {
        SchemeFile file = SchemeFile.read("x", "# note\nterm,A,B,C,D,,E\n\nbasis,X\n");
        assertThat(file.faults())
                .extracting(SchemeFault::line, SchemeFault::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, SchemeFault.What.LEVEL),
                        org.assertj.core.groups.Tuple.tuple(2L, SchemeFault.What.DATE),
                        org.assertj.core.groups.Tuple.tuple(4L, SchemeFault.What.COLUMNS));
    }

    @Test
    void two_meanings_on_one_day_are_a_fault_that_names_both_lines() {
        SchemeFile file =
                SchemeFile.read("x", "term,A,B,SECRET,2020-01-01,2021-01-01,s\nterm,A,b,CONFIDENTIAL,2021-01-01,,s\n");
        assertThat(file.faults()).containsExactly(new SchemeFault(2, SchemeFault.What.OVERLAP, "1"));
    }

    @Test
    void a_reason_that_stands_twice_and_a_file_that_is_too_long_are_faults() {
        assertThat(SchemeFile.read("x", "basis,A,B,C\nbasis,A,B,C\n").faults())
                .extracting(SchemeFault::what)
                .containsExactly(SchemeFault.What.BASIS_TWICE);
        assertThat(SchemeFile.read("x", "#".repeat(SchemeFile.LONGEST + 1)).faults())
                .extracting(SchemeFault::what)
                .containsExactly(SchemeFault.What.TOO_LONG);
    }

    @Test
    void every_fault_has_its_text() {
        Texts texts = org.chancery.server.TestServer.shared().part(Texts.class);
        for (Language language : Language.values()) {
            assertThat(texts.keys(language))
                    .containsAll(Arrays.stream(SchemeFault.What.values())
                            .map(it -> new SchemeFault(1, it, "").text())
                            .toList());
        }
    }
}
