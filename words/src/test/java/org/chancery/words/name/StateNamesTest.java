package org.chancery.words.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateNamesTest {

    /** Codes of ISO 3166-1 that are territories of a State or have no government of their own, and take part through it. */
    private static final Set<String> TERRITORIES = Set.of(
            ("ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HMD IMN IOT JEY"
                            + " MAF MNP MSR MTQ MYT NCL NFK PCN PRI PYF REU SGS SHN SJM SPM SXM TCA UMI VGB VIR WLF")
                    .split(" "));

    private final StateNames names = StateNames.builtIn();

    @Test
    void every_state_of_iso_3166_has_a_name() {
        var iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
                .filter(code -> !TERRITORIES.contains(code))
                .collect(Collectors.toSet());
        assertThat(iso).hasSizeGreaterThan(195).allMatch(code -> names.knows(new StateCode(code)));
    }

    @Test
    void former_states_and_the_european_union_have_names() {
        assertThat(List.of("DDR", "CSK", "YUG", "SUN", "YMD", "SCG", "ANT", "EUE", "XKX", "VAT", "PSE", "COK", "NIU"))
                .allMatch(code -> names.knows(new StateCode(code)));
    }

    @Test
    void a_name_is_written_with_the_letters_of_its_language_and_stands_once() {
        assertThat(names.all()).allSatisfy(name -> {
            assertThat(name.english())
                    .doesNotContainPattern("[а-яА-Я]")
                    .isEqualTo(name.english().strip());
            assertThat(name.russian().values()).allMatch(text -> text.matches("[А-Яа-я’()— -]+"));
        });
        assertThat(names.all()).extracting(StateName::english).doesNotHaveDuplicates();
        assertThat(names.all()).extracting(name -> name.in(Case.NOMINATIVE)).doesNotHaveDuplicates();
    }

    @Test
    void a_name_declines_in_all_cases_or_in_none() {
        assertThat(names.all()).allSatisfy(name -> {
            var forms = Arrays.stream(Case.values()).map(name::in).collect(Collectors.toSet());
            if (forms.size() == 1) {
                return;
            }
            assertThat(name.in(Case.GENITIVE)).isNotEqualTo(name.in(Case.NOMINATIVE));
            assertThat(name.in(Case.INSTRUMENTAL))
                    .matches("(?U).*(ом|ем|ой|ей|ью|им|ым|ими|ыми|ами|ями)\\b.*")
                    .isNotEqualTo(name.in(Case.NOMINATIVE));
            switch (name.gender()) {
                case FEMININE ->
                    assertThat(name.in(Case.PREPOSITIONAL).replaceAll(" \\(.*", ""))
                            .isEqualTo(name.in(Case.DATIVE).replaceAll(" \\(.*", ""));
                case PLURAL -> assertThat(name.in(Case.PREPOSITIONAL)).matches("(?U).*(ах|ях|ых|их)\\b.*");
                case MASCULINE, NEUTER ->
                    assertThat(name.in(Case.ACCUSATIVE).replaceAll(" \\(.*", ""))
                            .isEqualTo(name.in(Case.NOMINATIVE).replaceAll(" \\(.*", ""));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "FRA,GENITIVE,Франции",
        "RUS,INSTRUMENTAL,Российской Федерацией",
        "USA,GENITIVE,Соединенных Штатов Америки",
        "PHL,GENITIVE,Филиппин",
        "EGY,GENITIVE,Египта",
        "ISR,PREPOSITIONAL,Израиле",
        "BLR,INSTRUMENTAL,Беларусью",
        "PNG,GENITIVE,Папуа — Новой Гвинеи",
        "CHL,GENITIVE,Чили",
        "MUS,PREPOSITIONAL,Маврикии",
        "BRN,DATIVE,Брунею-Даруссаламу",
        "SUN,GENITIVE,Союза Советских Социалистических Республик",
        "BIH,INSTRUMENTAL,Боснией и Герцеговиной",
        "VAT,GENITIVE,Святого Престола",
        "ARE,DATIVE,Объединенным Арабским Эмиратам"
    })
    void russian_names_decline(String code, Case form, String expected) {
        assertThat(names.name(new StateCode(code)).in(form)).isEqualTo(expected);
    }

    @Test
    void english_names_take_their_article_in_a_sentence() {
        assertThat(names.name(new StateCode("GMB")).inText(Language.ENGLISH, Case.NOMINATIVE))
                .isEqualTo("the Gambia");
        assertThat(names.name(new StateCode("FRA")).inText(Language.ENGLISH, Case.NOMINATIVE))
                .isEqualTo("France");
    }

    @Test
    void a_library_adds_names_of_its_own() throws Exception {
        var more = names.with(new StringReader(StateTable.HEADER
                + "\nQMA,Arcadia,Arcadia,Arcadia,Аркадия,Аркадия,Аркадии,Аркадии,Аркадию,Аркадией,Аркадии,feminine\n"));
        assertThat(more.name(new StateCode("QMA")).in(Case.INSTRUMENTAL)).isEqualTo("Аркадией");
        assertThat(more.knows(new StateCode("FRA"))).isTrue();
        var given = names.with(Map.of(new StateCode("QMB"), LocalizedText.of("en", "Elbonia")));
        assertThat(given.name(new StateCode("QMB")).in(Language.RUSSIAN)).isEqualTo("Elbonia");
    }

    @Test
    void an_unknown_code_stands_for_itself() {
        assertThat(names.name(new StateCode("QZZ")).in(Language.RUSSIAN)).isEqualTo("QZZ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QMA,Arcadia|line 2: a name has 12 cells",
                "QMA,,Arcadia,Arcadia,А,А,А,А,А,А,А,feminine|line 2: cell en is empty",
                "QMA,A,A,A,А,А,А,А,А,А,А,both|line 2: ",
                "qm,A,A,A,А,А,А,А,А,А,А,neuter|line 2: not a State code"
            })
    void a_malformed_line_is_refused_with_its_number(String line, String message) {
        assertThatThrownBy(() -> names.with(new StringReader(StateTable.HEADER + "\n" + line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void russian_names_sort_in_russian_order() {
        var codes = List.of(new StateCode("FRA"), new StateCode("AUS"), new StateCode("YEM"));
        assertThat(names.sorted(codes, Language.RUSSIAN))
                .extracting(StateCode::value)
                .containsExactly("AUS", "YEM", "FRA");
    }
}
