package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.act.Receipt;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Kind;
import org.chancery.register.envelope.Opening;
import org.chancery.register.json.Json;
import org.chancery.register.read.LogReader;
import org.chancery.register.tiles.Bundle;
import org.chancery.register.tiles.TilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestrictedActTest {
    private final RegisterFixture fixture = RegisterFixture.fresh();
    private final Register register = fixture.open();
    private final LogReader log = register.reader();

    @BeforeEach
    void label() {
        fixture.database.execute("insert into register.label values (7, 'CASE-7')");
    }

    @AfterEach
    void close() throws IOException {
        register.close();
    }

    private Receipt secret() {
        Command command = Command.of(Notes.KIND, 1, Json.object().with("title", "secret"))
                .withPersonal(Json.object().with("author", "A. Person"))
                .restrictedTo(7);
        return register.append(command).join();
    }

    @Test
    void its_leaf_shows_nothing_but_commitments() {
        Receipt receipt = secret();
        Envelope envelope = log.envelope(receipt.number()).orElseThrow();
        assertThat(envelope.kind()).isEqualTo(Kind.RESTRICTED);
        assertThat(log.opening(receipt.number())).isEmpty();
        Bundle bundle = Bundle.of(
                TilePath.Content.OPENINGS,
                log.tile(new TilePath(TilePath.Content.OPENINGS, 0, 0, 2)).orElseThrow());
        assertThat(bundle.advance()).isTrue();
        assertThat(bundle.length()).isPositive();
        assertThat(bundle.advance()).isTrue();
        assertThat(bundle.length()).isZero();
    }

    @Test
    void nothing_of_it_lies_readable_among_the_openings() {
        secret();
        String stored = new String(
                log.tile(new TilePath(TilePath.Content.ENTRIES, 0, 0, 2)).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(stored).doesNotContain("secret").doesNotContain("Person").contains("restricted");
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
                .contains("test.note");
        assertThat(new String(opening.published(), StandardCharsets.UTF_8)).doesNotContain("Person");
        assertThat(log.envelope(publication.number()).orElseThrow().kind().name())
                .isEqualTo("act.published");
    }

    @Test
    void what_is_public_or_absent_cannot_be_published() {
        for (long number : new long[] {0, 99}) {
            assertThatThrownBy(() -> register.publish(new ActNumber(number)).join())
                    .hasCauseInstanceOf(ActRefused.class)
                    .hasMessageContaining("not-restricted");
        }
    }

    @Test
    void a_replay_gives_it_with_the_label_under_which_it_was_recorded() throws Exception {
        Receipt receipt = secret();
        register.publish(receipt.number()).join();
        String before = Notes.facts(fixture.database);
        assertThat(before).isEqualTo("(secret,1,\"A. Person\",7)");
        register.rebuild();
        assertThat(Notes.facts(fixture.database)).isEqualTo(before);
    }
}
