package org.chancery.words.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;

class TerritoryNamesTest {

    @Test
    void a_territory_is_called_by_its_name_in_the_language() {
        assertThat(TerritoryNames.in(Language.RUSSIAN, "Faroe Islands")).isEqualTo("Фарерские острова");
        assertThat(TerritoryNames.in(Language.ENGLISH, "Faroe Islands")).isEqualTo("Faroe Islands");
    }

    @Test
    void an_unknown_territory_stands_as_printed() {
        assertThat(TerritoryNames.in(Language.RUSSIAN, "Somewhere")).isEqualTo("Somewhere");
    }
}
