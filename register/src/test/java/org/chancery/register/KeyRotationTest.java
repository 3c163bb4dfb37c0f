package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.register.act.Receipt;
import org.chancery.register.json.Json;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.SignedNote;
import org.chancery.register.note.VerifierKey;
import org.junit.jupiter.api.Test;

class KeyRotationTest {
    private final RegisterFixture fixture = RegisterFixture.fresh();
    private final SetClock clock = new SetClock();

    @Test
    void both_keys_sign_until_the_overlap_ends_and_an_act_names_them() throws IOException {
        try (Register register = RegisterFixture.open(fixture.settings().withClock(clock))) {
            VerifierKey old = register.reader().verifierKeys().getFirst();
            Receipt receipt = register.rotateKey(Duration.ofDays(30)).join();
            List<VerifierKey> keys = register.reader().verifierKeys();
            assertThat(keys).hasSize(2).first().isEqualTo(old);
            assertThat(signers(register)).isEqualTo(2);
            Json.Obj act = (Json.Obj) ((Json.Obj) register.reader()
                            .opening(receipt.number())
                            .orElseThrow()
                            .value())
                    .get("content");
            assertThat(act.text("vkey")).isEqualTo(keys.getLast().toString());
            assertThat(act.get("before")).isEqualTo(new Json.Arr(List.of(new Json.Str(old.toString()))));
            clock.now = clock.now.plus(Duration.ofDays(31));
            register.append(Notes.note("after")).join();
            assertThat(signers(register)).isEqualTo(1);
            assertThat(register.reader().verifierKeys()).containsExactly(keys.getLast());
            assertThat(Checkpoint.open(register.reader().checkpointNote(), List.of(keys.getLast()))
                            .size())
                    .isEqualTo(3);
        }
    }

    @Test
    void an_interrupted_rotation_is_announced_at_the_next_start() throws IOException {
        fixture.record("a");
        try (Register register = fixture.open()) {
            register.rotateKey(Duration.ofDays(1)).join();
        }
        Path signers = fixture.folder.resolve("signers.json");
        Files.writeString(
                signers,
                Files.readString(signers)
                        .replaceFirst("true(.*signing-1-2)", "true$1")
                        .replaceFirst(
                                "\\{\"announced\":true,\"file\":\"signing-1-2",
                                "{\"announced\":false,\"file\":\"signing-1-2"));
        fixture.record();
        assertThat(Files.readString(signers)).doesNotContain("\"announced\":false");
        try (Register register = fixture.open()) {
            assertThat(register.reader().checkpoint().size())
                    .as("the act is not recorded twice")
                    .isEqualTo(3);
        }
    }

    private static int signers(Register register) {
        return SignedNote.parse(register.reader().checkpointNote()).signatures().size();
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
