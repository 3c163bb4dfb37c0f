package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Receipt;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Kind;
import org.chancery.register.envelope.Opening;
import org.chancery.register.read.LogReader;
import org.chancery.register.tiles.Bundle;
import org.chancery.register.tiles.TilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RestrictedActTest {
    private final TickedRegister ticked = TickedRegister.fresh();
    private final Register register = ticked.register;
    private final LogReader log = register.reader();

    @AfterEach
    void close() {
        ticked.close();
    }

    private Receipt secret() {
        return ticked.record(Notes.secret("secret"));
    }

    @Test
    void its_leaf_shows_nothing_but_commitments() {
        Receipt receipt = secret();
        Envelope envelope = log.envelope(receipt.number()).orElseThrow();
        assertThat(envelope.kind()).isEqualTo(Kind.RESTRICTED);
        assertThat(log.opening(receipt.number())).isEmpty();
        Bundle bundle = Bundle.of(
                TilePath.Content.OPENINGS,
                log.tile(new TilePath(TilePath.Content.OPENINGS, 0, 0, 17)).orElseThrow());
        assertThat(bundle.advance()).isTrue();
        assertThat(bundle.length()).isPositive();
        for (int i = 1; i < 17; i++) {
            assertThat(bundle.advance()).isTrue();
            assertThat(bundle.length()).isZero();
        }
    }

    @Test
    void nothing_of_it_lies_readable_among_the_openings() {
        secret();
        String stored = new String(
                log.tile(new TilePath(TilePath.Content.ENTRIES, 0, 0, 17)).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(stored).doesNotContain("secret").doesNotContain("Person").contains("restricted");
    }

    @Test
    void nothing_of_it_lies_readable_while_it_waits_and_its_size_says_little() throws Exception {
        ticked.receive(Notes.secret("secret"));
        ticked.receive(Notes.secret("s".repeat(500)));
        try (Connection connection = ticked.fixture.database.administrator().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select command from register.pending_work")) {
            while (row.next()) {
                assertThat(row.getBytes(1)).hasSize(4096 + 16);
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("secret")
                        .doesNotContain("Person");
            }
        }
    }

    @Test
    void all_sealed_openings_of_a_tick_have_one_size() throws Exception {
        ticked.receive(Notes.secret("s".repeat(2_000)));
        secret();
        try (Connection connection = ticked.fixture.database.administrator().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select distinct length(content), length(personal) "
                        + "from register.opening where number > 0")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(4096 + 16);
            assertThat(row.getInt(2)).isEqualTo(256 + 16);
            assertThat(row.next()).isFalse();
        }
    }

    @Test
    void publication_is_an_act_and_opens_what_was_committed_to() {
        Receipt receipt = secret();
        Receipt publication = register.publish(receipt.number()).join();
        Opening opening = log.opening(receipt.number()).orElseThrow();
        assertThat(opening.commitment())
                .isEqualTo(log.envelope(receipt.number()).orElseThrow().content());
        assertThat(new String(opening.document(), StandardCharsets.UTF_8))
                .contains("secret")
                .contains("\"received\":" + TickedRegister.START.toEpochMilli())
                .contains("test.note");
        assertThat(new String(opening.published(), StandardCharsets.UTF_8)).doesNotContain("Person");
        assertThat(log.envelope(publication.number()).orElseThrow().kind().name())
                .isEqualTo("act.published");
    }

    @Test
    void what_is_public_or_absent_cannot_be_published() {
        for (long number : new long[] {0, 99, dummy()}) {
            assertThatThrownBy(() -> register.publish(new ActNumber(number)).join())
                    .hasCauseInstanceOf(ActRefused.class)
                    .hasMessageContaining("not-restricted");
        }
    }

    private long dummy() {
        long real = secret().number().value();
        return real == 1 ? 2 : 1;
    }

    @Test
    void a_replay_gives_it_with_the_label_under_which_it_was_recorded() throws Exception {
        Receipt receipt = secret();
        register.publish(receipt.number()).join();
        String before = Notes.facts(ticked.fixture.database);
        assertThat(before).isEqualTo("(secret," + receipt.number() + ",\"A. Person\",7)");
        register.rebuild();
        assertThat(Notes.facts(ticked.fixture.database)).isEqualTo(before);
    }
}
