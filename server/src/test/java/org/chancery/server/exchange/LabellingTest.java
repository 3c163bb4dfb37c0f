package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

class LabellingTest {

    private final RunningServer server = DemoServer.shared();
    private final Hall hall = new Hall(server);
    private final Exchange exchange = server.part(Exchange.class);
    private final Relabelling relabelling = server.part(Relabelling.class);
    private final Correspondence correspondence = server.part(Correspondence.class);
    private final Actor avelia = hall.head("XAV");
    private final Actor brenmark = hall.head("XBR");
    private final Actor kestria = hall.head("XKE");

    private static void refused(ExchangeRefused.Why why, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ExchangeRefused.class, it -> assertThat(it.why()).isEqualTo(why));
    }

    private void refused(ExchangeRefused.Why why, Actor by, Label label, String... to) {
        refused(why, () -> hall.opened(by, "Subject", Hall.message("Text", label, to)));
    }

    private static Label label(String text) {
        return LabelText.read(text);
    }

    @Test
    void a_level_above_the_deployments_maximum_is_refused() {
        refused(
                ExchangeRefused.Why.ABOVE_MAXIMUM,
                avelia,
                label("CONFIDENTIAL; originator=XAV; release=XAV,XBR; review=" + Hall.NEXT_YEAR + "; basis=NEG"),
                "XBR");
    }

    @Test
    void a_label_needs_a_listed_basis_and_a_review_within_five_years() {
        refused(
                ExchangeRefused.Why.LABEL_UNSOUND,
                avelia,
                label("RESTRICTED; originator=XAV; release=XAV,XBR; review=" + Hall.NEXT_YEAR + "; basis=WHIM"),
                "XBR");
        refused(
                ExchangeRefused.Why.LABEL_UNSOUND,
                avelia,
                label("RESTRICTED; originator=XAV; release=XAV,XBR; review="
                        + LocalDate.now(ZoneOffset.UTC).plusYears(6) + "; basis=NEG"),
                "XBR");
    }

    @Test
    void nobody_writes_in_another_originators_name_but_an_officer_who_enters_what_was_sent() {
        refused(ExchangeRefused.Why.NOT_THE_ORIGINATOR, avelia, Hall.restricted("XBR", "XAV,XBR"), "XBR");
        Actor registry = hall.actor("registry", Role.REGISTRY_OFFICER);
        Item entered = hall.opened(
                registry, "From Brenmark", Hall.message("By bag.", Hall.restricted("XBR", "XAV,XBR,registry"), "XAV"));
        assertThat(correspondence.item(avelia, entered.id()).body()).isEqualTo("By bag.");
    }

    @Test
    void it_is_addressed_to_nobody_who_could_not_read_it() {
        refused(ExchangeRefused.Why.ADDRESSEE_NOT_RELEASED, avelia, Hall.restricted("XAV", "XAV,XBR"), "XBR", "XKE");
    }

    @Test
    void nobody_writes_what_they_could_not_read() {
        refused(ExchangeRefused.Why.AUTHOR_NOT_ADMITTED, avelia, Hall.restricted("XAV", "XBR"), "XBR");
    }

    @Test
    void a_document_that_is_drawn_from_others_opens_no_more_than_they_do() {
        Item two = hall.opened(avelia, "A", Hall.document("For two", "a", Hall.restricted("XAV", "XAV,XBR"), "XBR"));
        Item three = hall.opened(
                avelia, "B", Hall.document("For three", "b", Hall.restricted("XAV", "XAV,XBR,XKE"), "XBR", "XKE"));
        List<UUID> both = List.of(two.id(), three.id());
        Draft wide = Hall.document("Drawn", "c", Hall.restricted("XAV", "XAV,XBR,XKE"), "XBR");
        refused(
                ExchangeRefused.Why.SOURCES_KEPT_CLOSER,
                () -> hall.opened(
                        brenmark, "C", Hall.from(relabelled(wide, "XBR", "XAV,XBR,XKE"), both, List.of(), "")));
        Item drawn = hall.opened(avelia, "C", Hall.from(relabelled(wide, "XAV", "XAV,XBR"), both, List.of(), ""));
        assertThat(correspondence.sources(brenmark, drawn)).hasSize(2);
        assertThat(correspondence.threads(kestria))
                .extracting(ThreadLine::thread)
                .doesNotContain(drawn.thread());
    }

    private static Draft relabelled(Draft draft, String originator, String release) {
        return Hall.document(
                draft.title(),
                draft.body(),
                Hall.restricted(originator, release),
                "XAV".equals(originator) ? "XBR" : "XAV");
    }

    @Test
    void a_narrower_label_is_put_on_at_once() {
        Item item =
                hall.opened(avelia, "N", Hall.document("N", "n", Hall.restricted("XAV", "XAV,XBR,XKE"), "XBR", "XKE"));
        UUID narrowed = relabelling
                .change(avelia, item.id(), Hall.restricted("XAV", "XAV,XBR"), "Not for all", false)
                .orElseThrow();
        Item now = correspondence.item(brenmark, narrowed);
        assertThat(now.reason()).isEqualTo("Not for all");
        assertThat(now.addressed()).containsExactly("XBR");
        assertThatThrownBy(() -> correspondence.item(kestria, narrowed))
                .isInstanceOf(org.chancery.server.web.NotFound.class);
        assertThat(correspondence.item(kestria, item.id()).body())
                .as("the version before, as the writer decided")
                .isEqualTo("n");
    }

    @Test
    void a_wider_label_waits_for_the_originator() {
        Item source = hall.opened(brenmark, "S", Hall.document("S", "s", Hall.restricted("XBR", "XAV,XBR"), "XAV"));
        Draft drawn = Hall.document(
                "D",
                "d",
                label("RESTRICTED; originator=XAV,XBR; release=XAV,XBR; review=" + Hall.NEXT_YEAR + "; basis=NEG"),
                "XBR");
        Item item = hall.opened(avelia, "D", Hall.from(drawn, List.of(source.id()), List.of(), ""));
        Label wider =
                label("RESTRICTED; originator=XAV,XBR; release=XAV,XBR,XKE; review=" + Hall.NEXT_YEAR + "; basis=NEG");
        assertThat(relabelling.change(avelia, item.id(), wider, "Kestria asks", true))
                .isEmpty();
        UUID asked = relabelling.of(avelia, item).getFirst().id();
        refused(ExchangeRefused.Why.CONSENT_MISSING, () -> relabelling.apply(avelia, asked));
        refused(ExchangeRefused.Why.REASON_MISSING, () -> relabelling.answer(brenmark, asked, false, ""));
        relabelling.answer(brenmark, asked, true, "");
        refused(ExchangeRefused.Why.CHANGED_MEANWHILE, () -> relabelling.answer(brenmark, asked, false, "No"));
        UUID wide = relabelling.apply(avelia, asked);
        assertThat(correspondence.item(kestria, wide).title()).isEqualTo("D");
        assertThatThrownBy(() -> correspondence.item(kestria, item.id()))
                .as("the version before")
                .isInstanceOf(org.chancery.server.web.NotFound.class);
    }

    @Test
    void only_the_originators_consent_and_only_who_wrote_or_originated_changes_a_label() {
        Item item = hall.opened(brenmark, "O", Hall.document("O", "o", Hall.restricted("XBR", "XAV,XBR"), "XAV"));
        assertThatThrownBy(
                        () -> relabelling.change(avelia, item.id(), Hall.restricted("XBR", "XAV,XBR,XKE"), "Why", true))
                .isInstanceOf(AccessRefused.class);
        assertThat(relabelling.change(
                        brenmark, item.id(), Hall.restricted("XBR", "XAV,XBR,XKE"), "The originator itself", true))
                .isPresent();
        refused(
                ExchangeRefused.Why.UNCHANGED,
                () -> relabelling.change(brenmark, item.id(), item.label(), "Nothing", true));
        assertThat(relabelling.open(avelia)).extracting(it -> it.item().id()).doesNotContain(item.id());
    }
}
