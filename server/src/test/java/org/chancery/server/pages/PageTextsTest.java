package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chancery.law.reservation.Relation;
import org.chancery.law.status.Timeline;
import org.chancery.server.pages.agreement.Standing;
import org.chancery.server.pages.agreement.Statement;
import org.chancery.server.pages.agreement.StatusOrder;
import org.chancery.server.pages.question.BadQuestion;
import org.chancery.server.search.Document;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTextsTest {
    private final Texts texts = Site.server().part(Texts.class);

    /** Texts whose keys end in the name of a constant: a new constant needs its text before it can be shown. */
    @ParameterizedTest
    @EnumSource
    void every_constant_that_a_page_names_has_its_text(Language language) {
        assertThat(texts.keys(language))
                .containsAll(keys("sheet.mark.", Relation.Kind.values()))
                .containsAll(keys("sheet.mark.", Relation.Effect.values()))
                .containsAll(keys("standing-of.", Standing.values()))
                .containsAll(keys("statement.", Statement.Kind.values()))
                .containsAll(keys("table.column.", StatusOrder.values()))
                .containsAll(keys("bad.fault.", BadQuestion.Fault.values()))
                .containsAll(keys("find.kind.", Document.Kind.values()))
                .containsAll(keys("related.", org.chancery.law.instrument.Relation.Kind.values()))
                .containsAll(keys("related.inverse.", org.chancery.law.instrument.Relation.Kind.values()))
                .containsAll(keys(
                        "ruler.strip.",
                        Timeline.Kind.SIGNED,
                        Timeline.Kind.CONSENTED,
                        Timeline.Kind.WITHDRAWAL_EFFECTIVE));
    }

    private static java.util.List<String> keys(String start, Enum<?>... constants) {
        return Stream.of(constants).map(constant -> start + constant.name()).toList();
    }
}
