package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.permission.Actor;
import org.junit.jupiter.api.Test;

class ShelvesTest {

    private final RunningServer server = DemoServer.shared();
    private final Hall hall = new Hall(server);
    private final Shelves shelves = server.part(Shelves.class);
    private final Actor avelia = hall.head("XAV");
    private final Actor brenmark = hall.head("XBR");
    private final Actor kestria = hall.head("XKE");

    private static Draft tagged(String title, String body, String... tags) {
        Draft plain = Hall.document(title, body, Hall.restricted("XAV", "XAV,XBR"), "XBR");
        return new Draft(
                plain.kind(),
                title,
                body,
                List.of(tags),
                new TreeSet<>(List.of("XBR")),
                plain.replyBy(),
                plain.label(),
                List.of(),
                List.of(),
                "");
    }

    @Test
    void words_are_found_in_any_form_in_both_languages_and_highlighted() {
        Item item = hall.opened(
                avelia, "Quokkas", tagged("Crates", "Quokkas are kept in wooden crates. Ящики стоят у стены."));
        for (String asked : List.of("quokka", "ящик", "wooden crate")) {
            Shelves.Result result = shelves.search(brenmark, asked);
            assertThat(result.found())
                    .as(asked)
                    .extracting(it -> it.item().id())
                    .contains(item.id());
            assertThat(result.all()).isPositive();
        }
        assertThat(shelves.search(brenmark, "quokka")
                        .found()
                        .getFirst()
                        .excerpt()
                        .pieces())
                .filteredOn(Excerpt.Piece::found)
                .extracting(Excerpt.Piece::text)
                .contains("Quokkas");
    }

    @Test
    void who_may_not_read_an_item_finds_and_counts_nothing_of_it() {
        hall.opened(avelia, "Numbats", tagged("Numbats", "A numbat by itself."));
        assertThat(shelves.search(brenmark, "numbat").all()).isPositive();
        assertThat(shelves.search(kestria, "numbat")).isEqualTo(new Shelves.Result(List.of(), 0));
    }

    @Test
    void the_subject_is_found_too_and_an_empty_or_endless_question_finds_nothing() {
        hall.opened(avelia, "Bandicoots", tagged("Paper", "Text."));
        assertThat(shelves.search(brenmark, "bandicoot").all()).isPositive();
        assertThat(shelves.search(brenmark, " ").all()).isZero();
        assertThat(shelves.search(brenmark, "a".repeat(300)).all()).isZero();
        assertThat(shelves.search(brenmark, "' \" ( & | ! :*").found()).isNotNull();
    }

    @Test
    void the_library_shows_the_newest_versions_by_shelf_to_those_who_may_read_them() {
        Item first = hall.opened(avelia, "Wombats", tagged("Wombat standard", "One.", "standards", "wombat"));
        Draft second = tagged("Wombat standard", "Two.", "standards");
        UUID newer = server.part(Exchange.class)
                .revise(
                        avelia,
                        first.id(),
                        new Draft(
                                second.kind(),
                                second.title(),
                                second.body(),
                                second.tags(),
                                second.addressed(),
                                second.replyBy(),
                                second.label(),
                                List.of(),
                                List.of(),
                                "Corrected"),
                        true);
        assertThat(shelves.documents(brenmark, "standards"))
                .extracting(Item::id)
                .contains(newer)
                .doesNotContain(first.id());
        assertThat(shelves.documents(brenmark, "disposal")).extracting(Item::id).doesNotContain(newer);
        assertThat(shelves.documents(kestria, "standards")).extracting(Item::id).doesNotContain(newer);
        assertThat(shelves.documents(kestria, "")).extracting(Item::id).doesNotContain(newer);
    }
}
