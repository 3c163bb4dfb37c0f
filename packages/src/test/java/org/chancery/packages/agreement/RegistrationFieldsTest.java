package org.chancery.packages.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.instrument.Registration;
import org.chancery.law.instrument.Registration.Keeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A registration that was written as one text is taken apart. */
class RegistrationFieldsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 March 1999, No. 35597                        | UNITED_NATIONS    | 35597 | 1999-03-01 | true
                    No. 970                                        | UNITED_NATIONS    | 970   |            | true
                    1 November 1995 (number not confirmed: 32307)  | UNITED_NATIONS    | 32307 | 1995-11-01 | false
                    Number not confirmed: 39775                    | UNITED_NATIONS    | 39775 |            | false
                    League of Nations Treaty Series, No. 2138      | LEAGUE_OF_NATIONS | 2138  |            | true
                    24 December 2014                               | UNITED_NATIONS    |       | 2014-12-24 | true
                    """)
    void a_text_in_a_known_form_is_an_entry(
            String text, Keeper keeper, String number, LocalDate on, boolean confirmed) {
        assertThat(RegistrationFields.of(text))
                .isEqualTo(new Registration.Entry(
                        keeper, Optional.ofNullable(number), Optional.ofNullable(on), confirmed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No. 7: 'draft'", "31 February 1999, No. 5", "registered", "No."})
    void a_text_in_no_known_form_stays_as_printed(String text) {
        assertThat(RegistrationFields.of(text)).isEqualTo(new Registration.Printed(text));
    }

    @Test
    void what_was_taken_apart_is_written_in_its_parts() {
        assertThat(RegistrationFields.tree(RegistrationFields.of("1 March 1999, No. 35597")))
                .containsEntry("register", "united-nations")
                .containsEntry("number", "35597")
                .containsEntry("date", "1999-03-01")
                .doesNotContainKey("not-confirmed");
    }
}
