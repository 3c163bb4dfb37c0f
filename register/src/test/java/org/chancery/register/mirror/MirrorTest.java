package org.chancery.register.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.chancery.register.Notes;
import org.chancery.register.RegisterFixture;
import org.chancery.register.TickedRegister;
import org.chancery.register.act.Receipt;
import org.chancery.register.note.SigningKey;
import org.chancery.register.read.LogExport;
import org.chancery.register.read.LogReader;
import org.chancery.register.verify.FolderSource;
import org.chancery.register.verify.Verifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MirrorTest {
    private final TickedRegister inner = TickedRegister.fresh();
    private final LogReader log = inner.register.reader();
    private final MirrorFixture outer = new MirrorFixture();

    @AfterEach
    void close() {
        inner.close();
    }

    private void record(int count) {
        long before = inner.size();
        for (int i = 0; i < count; i++) {
            inner.register.append(Notes.note("note " + (before + i))).join();
        }
    }

    private String facts() {
        return Notes.facts(inner.fixture.database);
    }

    private String mirrored() {
        return Notes.facts(outer.database);
    }

    @Test
    void a_whole_log_and_then_what_was_added_give_the_same_facts_tiles_and_proofs(@TempDir Path folder)
            throws IOException {
        record(300);
        assertThat(outer.take(log, 0).added()).isEqualTo(301);
        record(20);
        assertThat(outer.take(log, 290).added()).isEqualTo(20);
        assertThat(mirrored()).isEqualTo(facts());
        new LogExport(log, folder.resolve("inner")).run();
        new LogExport(outer.reader(), folder.resolve("outer")).run();
        assertThat(Folders.of(folder.resolve("outer"))).isEqualTo(Folders.of(folder.resolve("inner")));
        assertThat(Verifier.of(new FolderSource(folder.resolve("outer"))).run().differences())
                .isEmpty();
        assertThat(outer.reader().consistency(1, 321).path()).isNotEmpty();
    }

    @Test
    void the_same_piece_again_changes_nothing() {
        record(3);
        MirrorFixture.Parts piece = MirrorFixture.parts(log, 0);
        outer.take(piece);
        assertThat(outer.take(piece).added()).isZero();
        assertThat(mirrored()).isEqualTo(facts());
    }

    @Test
    void nothing_of_a_restricted_act_comes_but_its_commitments() throws Exception {
        inner.record(Notes.secret("the secret title"));
        outer.take(log, 0);
        assertThat(facts()).contains("the secret title", "A. Person");
        assertThat(mirrored()).isEmpty();
        assertThat(MirrorRowsView.openings(outer.database)).containsExactly(0L);
        assertThat(outer.reader().checkpoint().size()).isEqualTo(17);
    }

    @Test
    void what_is_published_later_is_opened_and_only_where_an_act_says_so() throws Exception {
        Receipt secret = inner.record(Notes.secret("once secret"));
        long number = secret.number().value();
        outer.take(log, 0);
        inner.register.publish(secret.number()).join();
        MirrorFixture.Parts later = MirrorFixture.parts(log, 17);
        byte[] published = later.published;
        later.published = new byte[0];
        assertThatThrownBy(() -> outer.take(later)).hasMessageContaining("act " + number + " was published, and its");
        later.published = published;
        outer.take(later);
        assertThat(outer.reader().opening(secret.number()).orElseThrow().published())
                .isEqualTo(log.opening(secret.number()).orElseThrow().published());

        MirrorFixture fresh = new MirrorFixture();
        fresh.take(log, 0);
        assertThat(MirrorRowsView.openings(fresh.database)).containsExactly(0L, number, 17L);
    }

    @Test
    void an_opening_that_no_act_publishes_is_refused_and_nothing_is_kept() {
        Receipt secret = inner.record(Notes.secret("slipped in"));
        outer.take(log, 0);
        record(1);
        MirrorFixture.Parts forged = MirrorFixture.parts(log, 17);
        MirrorFixture.Parts honest = MirrorFixture.parts(log, 17);
        inner.register.publish(secret.number()).join();
        forged.published = MirrorFixture.parts(log, 17).published;
        assertThatThrownBy(() -> outer.take(forged))
                .isInstanceOf(MirrorRefused.class)
                .hasMessageContaining("no act publishes it");
        assertThat(outer.reader().opening(secret.number())).isEmpty();
        assertThat(mirrored()).isEmpty();
        assertThat(outer.take(honest).added()).isEqualTo(1);
    }

    @Test
    void a_gap_is_refused_and_says_from_where_to_send() {
        record(5);
        outer.take(log, 0);
        record(5);
        assertThatThrownBy(() -> outer.take(MirrorFixture.parts(log, 8)))
                .isInstanceOf(MirrorRefused.class)
                .hasMessageContaining("begins at act 8")
                .hasMessageContaining("--since 6");
    }

    @Test
    void an_older_piece_is_refused() {
        record(2);
        MirrorFixture.Parts older = MirrorFixture.parts(log, 0);
        record(2);
        outer.take(log, 0);
        assertThatThrownBy(() -> outer.take(older))
                .isInstanceOf(MirrorRefused.class)
                .hasMessageContaining("older than what is here");
    }

    @Test
    void a_fork_under_the_same_keys_is_refused() throws IOException {
        record(4);
        outer.take(log, 0);
        MirrorFixture.Parts forked = Forks.of(inner, log, outer.reader());
        assertThatThrownBy(() -> outer.take(forked))
                .isInstanceOf(MirrorRefused.class)
                .hasMessageContaining("forked");
    }

    @Test
    void entries_that_do_not_give_the_signed_root_are_refused() {
        record(3);
        MirrorFixture.Parts parts = MirrorFixture.parts(log, 0);
        MirrorFixture.Parts swapped = MirrorFixture.parts(log, 0);
        int second =
                new String(parts.entries, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf("\"recorded\":");
        swapped.entries[second + 12] = '1';
        assertThatThrownBy(() -> outer.take(swapped)).isInstanceOf(MirrorRefused.class);
        assertThat(mirrored()).isEmpty();
    }

    @Test
    void a_checkpoint_of_another_key_or_log_is_refused() throws IOException {
        record(3);
        outer.take(log, 0);
        record(1);
        MirrorFixture.Parts forged = MirrorFixture.parts(log, 4);
        SigningKey thief = SigningKey.generate(RegisterFixture.ORIGIN);
        forged.checkpoint = log.checkpoint().sign(java.util.List.of(thief)).bytes();
        assertThatThrownBy(() -> outer.take(forged))
                .isInstanceOf(MirrorRefused.class)
                .hasMessageContaining("not signed by a key of this log");
        forged.checkpoint = new org.chancery.register.note.Checkpoint(
                        "elsewhere.example", 5, log.checkpoint().root())
                .sign(java.util.List.of(SigningKey.generate("elsewhere.example")))
                .bytes();
        assertThatThrownBy(() -> outer.take(forged)).hasMessageContaining("it is of the log elsewhere.example");
    }

    @Test
    void what_is_missing_cut_short_or_too_much_is_refused() {
        record(3);
        MirrorFixture.Parts parts = MirrorFixture.parts(log, 0);
        byte[] openings = parts.openings;
        parts.openings = Arrays.copyOf(openings, openings.length - 1);
        assertThatThrownBy(() -> outer.take(parts)).hasMessageContaining("fewer openings");
        parts.openings = Arrays.copyOf(openings, openings.length + 4);
        assertThatThrownBy(() -> outer.take(parts)).hasMessageContaining("more openings");
        parts.openings = new byte[4 * 4];
        assertThatThrownBy(() -> outer.take(parts)).hasMessageContaining("its opening is missing");
        parts.openings = openings;
        parts.published = new byte[] {0, 0, 0};
        assertThatThrownBy(() -> outer.take(parts)).isInstanceOf(MirrorRefused.class);
        parts.published = new byte[0];
        outer.take(parts);
    }

    @Test
    void a_new_key_of_the_log_is_learned_from_the_act_that_names_it() throws IOException {
        record(1);
        outer.take(log, 0);
        inner.register.rotateKey(Duration.ofDays(30)).join();
        outer.take(log, 2);
        assertThat(outer.keys.at(inner.clock.instant())).hasSize(2);
        inner.clock.set(inner.clock.instant().plus(Duration.ofDays(31)));
        record(1);
        outer.take(log, 3);
        assertThat(outer.keys.at(inner.clock.instant())).isEqualTo(log.verifierKeys());
    }

    @Test
    void a_key_that_was_changed_while_nothing_came_has_to_be_named() throws IOException {
        record(1);
        outer.take(log, 0);
        inner.register.rotateKey(Duration.ofDays(1)).join();
        inner.clock.set(inner.clock.instant().plus(Duration.ofDays(2)));
        record(1);
        assertThatThrownBy(() -> outer.take(log, 2)).hasMessageContaining("name the new one");
        outer.keys = outer.keys.and(log.verifierKeys().getFirst());
        assertThat(outer.take(log, 2).added()).isEqualTo(2);
        assertThat(LogKeys.parse(outer.keys.text())).isEqualTo(outer.keys);
    }

    @Test
    void a_kind_that_this_program_does_not_know_is_refused() throws Exception {
        try (TickedRegister newer = TickedRegister.fresh(
                it -> it.withSchemas(Notes.SCHEMAS.with(new org.chancery.register.envelope.Kind("test.later"))))) {
            newer.register
                    .append(org.chancery.register.act.Command.of(
                            new org.chancery.register.envelope.Kind("test.later"),
                            1,
                            org.chancery.register.json.Json.object()))
                    .join();
            assertThatThrownBy(() -> outer.take(newer.register.reader(), 0))
                    .isInstanceOf(MirrorRefused.class)
                    .hasMessageContaining("update it first");
        }
    }
}
