package org.chancery.text.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.text.Schema;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.akn.Checks;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.amend.AmendingDocument;
import org.chancery.text.amend.Amendment;
import org.chancery.text.amend.Consolidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelAmendmentTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 9, 1);

    private static Consolidation consolidated(String language, LocalDate date) {
        Amendment amendment = AmendingDocument.read(Example.amendment(language));
        return Consolidation.of(Example.agreement(language), List.of(amendment), date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "rus"})
    void the_amendment_is_a_valid_document(String language) {
        AknDocument amendment = Example.amendment(language);

        assertThat(Checks.of(amendment)).isEmpty();
        assertThat(Schema.errors(AknWriter.write(amendment))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "rus"})
    void the_amendment_consolidates_to_the_text_written_by_hand(String language) {
        AknDocument computed = consolidated(language, FIRST_DAY).document();
        AknDocument written = Example.drafted("consolidated-1", language).document();

        assertThat(provisions(computed)).isEqualTo(provisions(written));
        assertThat(Schema.errors(AknWriter.write(computed))).isEmpty();
    }

    @Test
    void the_day_before_the_old_text_applies() {
        assertThat(consolidated("eng", FIRST_DAY.minusDays(1)).document()).isEqualTo(Example.agreement("eng"));
    }

    @Test
    void each_changed_provision_names_the_act_it_comes_from() {
        String act = "/akn/xc/act/amendment/2027-03-15/1";

        assertThat(consolidated("rus", FIRST_DAY).origins())
                .isEqualTo(
                        Map.of("chp_III__art_7__para_5", act, "chp_III__art_8bis", act, "chp_V__art_16__para_4", act));
    }

    private static String provisions(AknDocument document) {
        Element work = document.work();
        List<Node> parts = work.elements().stream()
                .filter(e -> !e.is("meta"))
                .map(e -> (Node) timeless(e))
                .toList();
        return AknWriter.canonical(Element.of("act", parts));
    }

    /** Without the mark of the amending act. */
    private static Element timeless(Element element) {
        return element.without("period")
                .withChildren(element.children().stream()
                        .map(n -> n instanceof Element inner ? (Node) timeless(inner) : n)
                        .toList());
    }
}
