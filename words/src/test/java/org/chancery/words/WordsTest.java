package org.chancery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Registration;
import org.chancery.words.language.Language;
import org.chancery.words.name.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "en,1,1 party",
        "en,117,117 parties",
        "ru,1,1 участник",
        "ru,2,2 участника",
        "ru,117,117 участников",
        "ru,121,121 участник",
        "ru,112,112 участников"
    })
    void counts_take_the_plural_of_the_language(String language, long n, String expected) {
        assertThat(Words.in(language).count(Countable.PARTIES, n)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everything_that_can_be_counted_has_a_text(Language language) {
        for (var what : Countable.values()) {
            assertThat(Words.in(language).count(what, 5)).startsWith("5 ");
        }
    }

    @Test
    void lists_are_joined_as_in_a_sentence() {
        assertThat(Words.in("en").list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(Words.in("ru").list(List.of("А", "Б"))).isEqualTo("А и Б");
        assertThat(Words.in("en").list(List.of())).isEmpty();
    }

    @Test
    void a_language_without_words_falls_back_to_english() {
        assertThat(Words.in(Locale.FRENCH).language()).isEqualTo(Language.ENGLISH);
        assertThat(Words.in("ru-BY").language()).isEqualTo(Language.RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Договор о торговле оружием|Договора о торговле оружием",
                "Венская конвенция о праве международных договоров|Венской конвенции о праве международных договоров",
                "Дополнительный протокол I|Дополнительного протокола I",
                "Международный пакт о гражданских правах|Международного пакта о гражданских правах",
                "Типовое соглашение о сотрудничестве|Типового соглашения о сотрудничестве",
                "Устав Организации|Устава Организации",
                "Клятва о дружбе|«Клятва о дружбе»"
            })
    void a_russian_title_declines_by_its_noun(String title, String genitive) {
        assertThat(TitleCases.decline(title, Case.GENITIVE)).isEqualTo(genitive);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arms Trade Treaty|the Arms Trade Treaty",
                "The Hague Code|the Hague Code",
                "Protocol II to the CCW|Protocol II to the CCW",
                "Geneva Convention III|Geneva Convention III",
                "ENMOD|ENMOD"
            })
    void an_english_title_takes_its_article(String title, String inText) {
        var references = References.of(org.chancery.law.act.Holdings.of(
                List.of(new org.chancery.law.act.Dossier(Library.titled("x", title, title), List.of()))));
        assertThat(Words.in("en").with(references).agreement(new AgreementId("x")))
                .isEqualTo(inText);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "22(1)|Article 22(1)|статьи 22(1)",
                "6;7(1)|Articles 6 and 7(1)|статей 6 и 7(1)",
                "21(1)-(3)|Article 21(1)-(3)|статьи 21(1)-(3)",
                "XIV|Article XIV|статьи XIV",
                "20 to 22|Articles 20 to 22|статей 20–22",
                "11, second part|Article 11, second part|статьи 11, вторая часть",
                "para. 3|para. 3|п. 3",
                "CCW 5(3)|CCW 5(3)|КНО 5(3)"
            })
    void articles_are_cited(String numbers, String english, String russianGenitive) {
        var articles = List.of(numbers.split(";")).stream().map(Article::new).toList();
        assertThat(Articles.inText(articles, Language.ENGLISH, Case.NOMINATIVE)).isEqualTo(english);
        assertThat(Articles.inText(articles, Language.RUSSIAN, Case.GENITIVE)).isEqualTo(russianGenitive);
    }

    @Test
    void articles_of_one_record_may_be_several() {
        var articles = List.of(new Article("15; 16(1)-(2)"));
        assertThat(Articles.inText(articles, Language.ENGLISH, Case.NOMINATIVE)).isEqualTo("Articles 15 and 16(1)-(2)");
        var cited = List.of(new Article("11; Protocol of 2 April 1999, paras. 1-2"));
        assertThat(Articles.inText(cited, Language.RUSSIAN, Case.NOMINATIVE))
                .isEqualTo("статья 11; Протокол от 2 апреля 1999 г., п. 1-2");
    }

    @Test
    void a_counting_rule_is_said_with_what_it_counts_from() {
        var sixth = new CountingRule(CountingRule.Kind.FIRST_OF_NTH_MONTH_AFTER_MONTH, 6, 0);
        assertThat(Words.in("en").counting().after(sixth, "the deposit"))
                .isEqualTo("on the first day of the sixth month after the month of the deposit");
        assertThat(Words.in("ru").counting().after(sixth, "сдачи на хранение"))
                .isEqualTo("первого числа шестого месяца после месяца сдачи на хранение");
        assertThat(Words.in("ru").counting().after(CountingRule.months(6), "уведомления"))
                .isEqualTo("через 6 месяцев после уведомления");
        assertThat(Words.in("en").counting().ordinal(50)).isEqualTo("fiftieth");
        assertThat(Words.in("ru").counting().ordinal(50)).isEqualTo("пятидесятого");
        assertThat(Words.in("en").counting().ordinal(122)).isEqualTo("122nd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|22(1)|art.~22(1)",
                "en|XI to XIII|arts.~XI to XIII",
                "ru|XI to XIII|ст.~XI–XIII",
                "en|article not confirmed|article not confirmed",
                "ru|article not confirmed|статья не подтверждена",
                "ru|11, second part|ст.~11, вторая часть",
                "ru|28(1); 30(2)|ст.~28(1) и 30(2)"
            })
    void a_citation_beside_a_heading_is_in_the_language(String language, String article, String expected) {
        assertThat(Words.in(language).cited(List.of(new Article(article))).replace('\u00a0', '~'))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|35597|1999-03-01|true|United Nations, No.~35597, 1 March 1999",
                "ru|35597|1999-03-01|true|ООН, №~35597, 1 марта 1999 г.",
                "ru|39775||false|ООН, №~39775 (номер не подтвержден)"
            })
    void a_registration_is_in_the_language(
            String language, String number, LocalDate on, boolean confirmed, String expected) {
        var entry = new Registration.Entry(
                Registration.Keeper.UNITED_NATIONS, Optional.of(number), Optional.ofNullable(on), confirmed);
        assertThat(Words.in(language).registration(entry).replace('\u00a0', '~'))
                .isEqualTo(expected);
        assertThat(Words.in(language).registration(new Registration.Printed("No. 7")))
                .isEqualTo("No. 7");
    }
}
