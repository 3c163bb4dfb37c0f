package org.chancery.text.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.text.negotiation.Talks.delete;
import static org.chancery.text.negotiation.Talks.further;
import static org.chancery.text.negotiation.Talks.lift;
import static org.chancery.text.negotiation.Talks.propose;
import static org.chancery.text.negotiation.Talks.provision;
import static org.chancery.text.negotiation.Talks.rolling;
import static org.chancery.text.negotiation.Talks.support;
import static org.chancery.text.negotiation.Talks.withdraw;
import static org.chancery.text.negotiation.Talks.words;

import java.util.Map;
import org.chancery.text.Schema;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.AknWriter;
import org.junit.jupiter.api.Test;

class RollingTextTest {
    private static final String PARA = "art_5__para_1";
    private static final Step SHALL = propose("B1", "1", "A", words(PARA, "may act"), "shall act at once");

    @Test
    void alternatives_stand_in_brackets_with_a_note() {
        AknDocument text = rolling(SHALL, support("B1", "0", "C")).rolling();

        assertThat(provision(text, PARA))
                .isEqualTo("1.A Party [may act][shall act at once]"
                        + "B1. Alternative 0 (as it stands): supported by State C (2026-03-10)."
                        + "Alternative 1: State A (2026-03-10). within 30 days.");
    }

    @Test
    void a_bracket_may_stand_inside_another() {
        Step inner = delete("B2", "1", "B", new Place.Within("B1", "1", Talks.eng(" at once")));

        assertThat(rolling(SHALL, inner).rolling().root().text()).contains("[may act][shall act[ at once][\u2014]");
    }

    @Test
    void the_clean_text_leaves_out_what_is_not_agreed() {
        RollingText text = rolling(
                SHALL,
                delete("B2", "1", "B", new Place.Provision("art_5__para_2")),
                propose("B3", "1", "C", new Place.After("art_5"), "ART 5bis - New\n  More.\n"));

        assertThat(provision(text.clean(), PARA)).isEqualTo("1.A Party [...] within 30 days.");
        assertThat(provision(text.clean(), "art_5__para_2")).isEqualTo("2.[...]");
        assertThat(text.clean().provision("art_5bis")).isEmpty();
    }

    @Test
    void a_delegation_has_its_own_text_and_keeps_the_brackets_it_is_silent_on() {
        RollingText text = rolling(SHALL, delete("B2", "1", "B", new Place.Provision("art_5__para_2")));

        assertThat(provision(text.forDelegation("A"), PARA)).isEqualTo("1.A Party shall act at once within 30 days.");
        assertThat(text.forDelegation("B").provision("art_5__para_2")).isEmpty();
        assertThat(provision(text.forDelegation("A"), "art_5__para_2")).startsWith("[2.It shall tell the others.]");
    }

    @Test
    void a_lifted_bracket_is_text_and_later_brackets_may_stand_in_it() {
        RollingText text = rolling(SHALL, lift("B1", "1"), propose("B2", "1", "B", words(PARA, "at once"), "soon"));

        assertThat(provision(text.supposing(Map.of("B2", "1")), PARA))
                .isEqualTo("1.A Party shall act soon within 30 days.");
    }

    @Test
    void a_withdrawn_bracket_leaves_the_text_as_it_was() {
        assertThat(rolling(SHALL, withdraw("B1", "1", "A")).rolling()).isEqualTo(Talks.text());
    }

    @Test
    void an_added_provision_gets_identifiers_when_it_is_agreed() {
        Step more = propose("B1", "1", "A", new Place.After("art_5"), "ART 5bis - New\n  PARA 1.\n    More.\n");

        AknDocument agreed = rolling(more, lift("B1", "1")).clean();

        assertThat(provision(agreed, "art_5bis__para_1")).isEqualTo("1.More.");
    }

    @Test
    void additions_after_one_provision_stand_in_order_of_opening() {
        RollingText text = rolling(
                propose("B1", "1", "A", new Place.After("art_5"), "ART 5bis - One\n  First.\n"),
                propose("B2", "1", "B", new Place.After("art_5"), "ART 5ter - Two\n  Second.\n"));

        assertThat(text.rolling().root().text()).containsSubsequence("[5bis", "First.]", "[5ter", "Second.]", "6Cost");
    }

    @Test
    void the_rolling_text_is_valid_by_the_strict_schema() {
        AknDocument text = rolling(
                        SHALL,
                        further("B1", "2", "B", "must **never** act"),
                        delete("B2", "1", "B", new Place.Provision("art_5__para_2")),
                        propose("B3", "1", "C", new Place.After("art_6"), "ART 7 - New\n  More.\n"))
                .rolling();

        assertThat(Schema.errors(AknWriter.write(text))).isEmpty();
        String xml = AknWriter.write(text);
        assertThat(AknWriter.write(AknReader.read(xml))).isEqualTo(xml);
    }

    private static void refused(String code, Step... steps) {
        assertThatThrownBy(() -> rolling(steps))
                .isInstanceOfSatisfying(
                        TextException.class,
                        e -> assertThat(e.problems())
                                .first()
                                .satisfies(p -> assertThat(p.code()).isEqualTo(code)));
    }

    @Test
    void brackets_that_do_not_fit_the_text_are_refused() {
        refused("no-such-words", propose("B1", "1", "A", words(PARA, "must act"), "acts"));
        refused(
                "no-such-words",
                propose("B1", "1", "A", words("art_5", "Party"), "State"),
                propose("B2", "1", "A", words("art_5", "Party"), "State"));
        refused("no-such-words", SHALL, propose("B2", "1", "B", words(PARA, "may"), "can"));
        refused("no-such-provision", propose("B1", "1", "A", words("art_9", "may"), "shall"));
        refused("fragment-unread", propose("B1", "1", "A", words(PARA, "may"), "shall\n\nART 9 - More"));
        refused(
                "no-words-in-language",
                propose("B1", "1", "A", new Place.Words(PARA, Map.of("rus", "может")), "shall"));
    }
}
