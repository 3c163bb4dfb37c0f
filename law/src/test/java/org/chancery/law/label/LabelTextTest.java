package org.chancery.law.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LabelTextTest {

    @Test
    void a_label_is_written_with_its_fields_in_one_order_and_its_lists_sorted() {
        var label = LabelText.read(" SECRET ;basis=N-2, N-1; review=2029-05-01; release = secretariat,FRA, DEU;"
                + "originator=FRA; case=trial-7; caveat=EXPERTS ONLY; not=body-b; descriptor=LEGAL,PERSONAL;"
                + "downgrade= 2028-01-01 > RESTRICTED");
        assertThat(label)
                .hasToString("SECRET; originator=FRA; release=DEU,FRA,secretariat; not=body-b; caveat=EXPERTS ONLY;"
                        + " descriptor=PERSONAL,LEGAL; case=trial-7; downgrade=2028-01-01>RESTRICTED; review=2029-05-01;"
                        + " basis=N-1,N-2");
    }

    @Test
    void one_label_has_one_text_whatever_form_of_unicode_it_came_in() {
        String composed = "RESTRICTED; originator=FRA; release=FRA; caveat=É; review=2029-05-01; basis=N-1";
        String decomposed = composed.replace("É", "E\u0301");
        assertThat(LabelText.read(decomposed))
                .isEqualTo(LabelText.read(composed))
                .hasToString(composed);
    }

    @Test
    void a_release_to_all_parties_may_fix_a_date_and_stand_beside_names() {
        var text = "RESTRICTED; originator=FRA; release=parties(att) & DEU,secretariat,parties(ccw@2024-12-31);"
                + " review=2029-05-01; basis=N-1";
        assertThat(LabelText.read(text))
                .hasToString(
                        "RESTRICTED; originator=FRA; release=DEU,secretariat,parties(ccw@2024-12-31) & parties(att);"
                                + " review=2029-05-01; basis=N-1");
    }

    @Test
    void a_public_document_carries_no_other_marks() {
        assertThat(LabelText.read("PUBLIC")).isSameAs(Label.PUBLIC);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/label/refused.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void a_label_that_cannot_be_read_is_refused_with_the_place_and_what_would_be_right(
            String text, int column, String message) {
        assertThatThrownBy(() -> LabelText.read(text))
                .isInstanceOfSatisfying(
                        LabelSyntax.class, it -> assertThat(it.column()).isEqualTo(column))
                .hasMessageContaining("column " + column)
                .hasMessageContaining(message);
    }
}
