package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.NotFound;
import org.junit.jupiter.api.Test;

/** Lists go back, page by page, to the first item that the reader may read. */
class WalkTest {

    private final RunningServer server = DemoServer.shared();
    private final Hall hall = new Hall(server);
    private final Threads threads = server.part(Threads.class);
    private final Shelves shelves = server.part(Shelves.class);
    private final Exchange exchange = server.part(Exchange.class);
    private final Actor avelia = hall.head("XAV");
    private final Actor dorvane = hall.head("XDO");
    private final Actor kestria = hall.head("XKE");

    private Item document(String tag) {
        Draft plain = Hall.document("Paged " + tag, "Text.", Hall.restricted("XAV", "XAV,XDO"), "XDO");
        return hall.opened(avelia, "Paged", tagged(plain, tag));
    }

    private static Draft tagged(Draft plain, String tag) {
        return new Draft(
                plain.kind(),
                plain.title(),
                plain.body(),
                List.of(tag),
                plain.addressed(),
                plain.replyBy(),
                plain.label(),
                List.of(),
                List.of(),
                "Another");
    }

    private List<Item> library(Actor by, String tag, int shown) {
        List<Item> all = new ArrayList<>();
        Shelves.Page page = shelves.page(by, tag, Optional.empty(), shown);
        all.addAll(page.documents());
        while (page.earlier().isPresent()) {
            page = shelves.page(by, tag, page.earlier(), shown);
            all.addAll(page.documents());
        }
        return all;
    }

    @Test
    void every_thread_stands_on_one_page_with_its_newest_item() {
        List<UUID> opened = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            opened.add(document("threads").thread());
        }
        exchange.add(avelia, opened.getFirst(), Hall.message("Later", Hall.restricted("XAV", "XAV,XDO"), "XDO"));
        List<UUID> listed = new ArrayList<>();
        Optional<UUID> before = Optional.empty();
        do {
            Threads.Page page = threads.page(dorvane, before, 2);
            page.lines().forEach(it -> listed.add(it.thread()));
            before = page.earlier();
        } while (before.isPresent());
        assertThat(listed).doesNotHaveDuplicates().containsAll(opened);
        assertThat(listed.indexOf(opened.getFirst())).isLessThan(2);
    }

    @Test
    void every_document_stands_on_one_page_of_its_shelf_with_its_newest_version() {
        String tag = "t" + UUID.randomUUID().toString().substring(0, 8);
        List<Item> put = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            put.add(document(tag));
        }
        Draft plain = Hall.document("Moved", "Text.", Hall.restricted("XAV", "XAV,XDO"), "XDO");
        exchange.revise(avelia, put.get(1).id(), tagged(plain, "other"), false);
        UUID newest = exchange.revise(avelia, put.get(2).id(), tagged(plain, tag), false);
        assertThat(library(dorvane, tag, 2))
                .extracting(Item::id)
                .containsExactly(
                        newest, put.get(4).id(), put.get(3).id(), put.get(0).id())
                .isEqualTo(library(dorvane, tag, 100).stream().map(Item::id).toList());
        assertThat(library(kestria, tag, 2)).isEmpty();
    }

    @Test
    void a_page_does_not_begin_where_the_reader_may_not_read() {
        Item hidden = document("hidden");
        Optional<UUID> there = Optional.of(hidden.id());
        assertThatThrownBy(() -> threads.page(kestria, there)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> shelves.page(kestria, "", Optional.of(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_answer_that_is_asked_for_is_a_task_until_it_is_given() {
        Item asking =
                hall.opened(avelia, "Asking", asks(Hall.message("Please", Hall.restricted("XAV", "XAV,XDO"), "XDO")));
        assertThat(threads.asking(dorvane)).extracting(ThreadLine::thread).contains(asking.thread());
        assertThat(threads.asking(avelia)).extracting(ThreadLine::thread).doesNotContain(asking.thread());
        exchange.add(dorvane, asking.thread(), Hall.message("Here", Hall.restricted("XDO", "XAV,XDO"), "XAV"));
        assertThat(threads.asking(dorvane)).extracting(ThreadLine::thread).doesNotContain(asking.thread());
    }

    private static Draft asks(Draft draft) {
        return new Draft(
                draft.kind(),
                draft.title(),
                draft.body(),
                draft.tags(),
                draft.addressed(),
                Optional.of(java.time.Instant.now().plusSeconds(86_400)),
                draft.label(),
                List.of(),
                List.of(),
                "");
    }
}
