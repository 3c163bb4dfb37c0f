package org.chancery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.law.act.ActId;
import org.chancery.law.act.ReservationAccepted;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActWordsTest {

    @ParameterizedTest
    @EnumSource
    void every_act_has_a_kind_and_a_title_and_none_is_left_over(Language language) {
        var wanted = new TreeSet<String>();
        for (var act : Acts.everyKind()) {
            wanted.add(ActKeys.of(act));
            wanted.add(ActKeys.of(act) + ".title");
        }
        assertThat(Acts.everyKind().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Acts.types());
        assertThat(Phrases.of("acts", language).keys()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource
    void every_title_can_be_filled_in(Language language) {
        for (var act : Acts.everyKind()) {
            assertThat(Words.in(language).acts().dated(act)).doesNotContainPattern("[{}]");
        }
    }

    @Test
    void an_act_of_an_organ_has_a_title_without_a_state() {
        var act = new ReservationAccepted(Acts.head(false), new ActId("FRA-reservation-2014-04-02"));
        assertThat(Words.in("en").acts().title(act)).isEqualTo("Acceptance of a reservation by the competent organ");
        assertThat(Words.in("ru").acts().title(act)).isEqualTo("Принятие оговорки компетентным органом");
    }
}
