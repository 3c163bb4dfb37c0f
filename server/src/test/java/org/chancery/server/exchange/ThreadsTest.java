package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.NotFound;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private final RunningServer server = DemoServer.shared();
    private final Hall hall = new Hall(server);
    private final Exchange exchange = server.part(Exchange.class);
    private final Correspondence correspondence = server.part(Correspondence.class);
    private final Actor avelia = hall.head("XAV");
    private final Actor brenmark = hall.head("XBR");
    private final Actor kestria = hall.head("XKE");

    private Item paper() {
        return hall.opened(
                avelia,
                "Storage of components",
                Hall.document("Draft on storage", "First draft.", Hall.restricted("XAV", "XAV,XBR"), "XBR"));
    }

    @Test
    void whoever_is_in_the_release_finds_a_thread_and_others_find_nothing() {
        Item paper = paper();
        assertThat(correspondence.threads(brenmark))
                .extracting(ThreadLine::thread)
                .contains(paper.thread());
        assertThat(correspondence.threads(kestria))
                .extracting(ThreadLine::thread)
                .doesNotContain(paper.thread());
        assertThatThrownBy(() -> correspondence.thread(kestria, paper.thread())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> correspondence.item(kestria, paper.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exchange.add(
                        kestria, paper.thread(), Hall.message("May I?", Hall.restricted("XKE", "XKE,XAV"), "XAV")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_item_is_unread_until_its_page_or_its_thread_is_opened() {
        Item paper = paper();
        assertThat(line(brenmark, paper).unread()).isEqualTo(1);
        assertThat(correspondence.thread(brenmark, paper.thread()).fresh()).containsExactly(paper.id());
        assertThat(line(brenmark, paper).unread()).isZero();
        assertThat(line(avelia, paper).unread()).as("one's own").isZero();
    }

    @Test
    void receipts_are_told_to_the_party_that_wrote() {
        Item paper = paper();
        correspondence.item(brenmark, paper.id());
        assertThat(correspondence.receipts(avelia, paper))
                .extracting(ReadReceipt::party)
                .containsExactly("XBR");
        assertThat(correspondence.receipts(brenmark, paper)).isEmpty();
    }

    @Test
    void an_answer_that_is_asked_for_is_due_until_the_party_answers() {
        Label label = Hall.restricted("XAV", "XAV,XBR");
        Draft asks = new Draft(
                Item.Kind.MESSAGE,
                "",
                "Which standard do you apply?",
                List.of(),
                new TreeSet<>(List.of("XBR")),
                Optional.of(Instant.now().plus(Duration.ofDays(20))),
                label,
                List.of(),
                List.of(),
                "");
        Item question = hall.opened(avelia, "Standards", asks);
        assertThat(line(brenmark, question).due()).isEqualTo(question.replyBy());
        assertThat(line(avelia, question).due()).isEmpty();
        exchange.add(
                brenmark, question.thread(), Hall.message("The usual one.", Hall.restricted("XBR", "XAV,XBR"), "XAV"));
        assertThat(line(brenmark, question).due()).isEmpty();
    }

    @Test
    void an_item_may_go_to_fewer_than_take_part_in_the_thread() {
        Item first = hall.opened(
                avelia, "Three of us", Hall.message("To both.", Hall.restricted("XAV", "XAV,XBR,XKE"), "XBR", "XKE"));
        UUID aside = exchange.add(
                avelia, first.thread(), Hall.message("To you only.", Hall.restricted("XAV", "XAV,XBR"), "XBR"));
        assertThat(correspondence.thread(brenmark, first.thread()).items()).hasSize(2);
        assertThat(correspondence.thread(kestria, first.thread()).items())
                .extracting(Item::id)
                .containsExactly(first.id());
        assertThatThrownBy(() -> correspondence.item(kestria, aside)).isInstanceOf(NotFound.class);
        assertThat(line(kestria, first).newest().id()).isEqualTo(first.id());
    }

    @Test
    void a_version_needs_a_reason_and_the_party_that_wrote_it() {
        Item paper = paper();
        Draft second = Hall.document("Draft on storage", "Second draft.", paper.label(), "XBR");
        assertThatThrownBy(() -> exchange.revise(avelia, paper.id(), second, true))
                .hasMessage("REASON_MISSING");
        assertThatThrownBy(() ->
                        exchange.revise(brenmark, paper.id(), Hall.from(second, List.of(), List.of(), "Mine"), true))
                .isInstanceOf(org.chancery.server.permission.AccessRefused.class);
        UUID id =
                exchange.revise(avelia, paper.id(), Hall.from(second, List.of(), List.of(), "Comments taken in"), true);
        assertThat(correspondence.versions(brenmark, paper))
                .extracting(Item::id)
                .containsExactly(paper.id(), id);
        assertThatThrownBy(() -> exchange.revise(
                        avelia, paper.id(), Hall.from(second, List.of(), List.of(), "From the old one"), true))
                .hasMessage("CHANGED_MEANWHILE");
    }

    @Test
    void what_is_incomplete_is_refused_and_nothing_is_left() {
        int before = correspondence.threads(avelia).size();
        Label label = Hall.restricted("XAV", "XAV,XBR");
        assertThatThrownBy(() -> hall.opened(avelia, " ", Hall.message("Text", label, "XBR")))
                .hasMessage("TITLE_MISSING");
        assertThatThrownBy(() -> hall.opened(avelia, "Subject", Hall.message(" ", label, "XBR")))
                .hasMessage("BODY_MISSING");
        assertThatThrownBy(() -> hall.opened(avelia, "Subject", Hall.message("Text", label)))
                .hasMessage("ADDRESSEE_MISSING");
        assertThatThrownBy(() -> hall.opened(avelia, "Subject", Hall.message("Text", label, "XZZ")))
                .hasMessage("ADDRESSEE_MISSING");
        assertThatThrownBy(() -> hall.opened(avelia, "S".repeat(301), Hall.message("Text", label, "XBR")))
                .hasMessage("TOO_LONG");
        assertThat(correspondence.threads(avelia)).hasSize(before);
    }

    private ThreadLine line(Actor actor, Item item) {
        return correspondence.threads(actor).stream()
                .filter(it -> it.thread().equals(item.thread()))
                .findFirst()
                .orElseThrow();
    }
}
