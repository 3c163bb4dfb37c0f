package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.act.Erasure;
import org.chancery.register.act.Outcome;
import org.chancery.register.act.Receipt;
import org.chancery.register.act.Retention;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.register.verify.Report;
import org.chancery.register.verify.ServedLog;
import org.chancery.register.verify.UrlSource;
import org.chancery.register.verify.Verifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final Retention WORK =
            new Retention("2Y", Optional.of(Duration.ZERO), Optional.of(Duration.ofDays(730)));

    private final TickedRegister ticked = TickedRegister.fresh(settings -> settings.withRetention(kind -> WORK));

    @AfterEach
    void close() {
        ticked.close();
    }

    private Receipt signed(String title) {
        Command note = Command.of(Notes.KIND, 1, Json.object().with("title", title))
                .withPersonal(Json.object().with("author", "A. Person"));
        return ticked.register.append(note).join();
    }

    private Receipt erased(ActNumber number) {
        return ticked.register
                .erase(Erasure.ofPersonal(number, "request-12", "privacy officer", "registry"))
                .join();
    }

    private String facts() {
        return Notes.facts(ticked.fixture.database);
    }

    @Test
    void names_of_persons_go_and_the_act_stays() throws Exception {
        ActNumber number = signed("letter").number();
        Receipt erasure = erased(number);
        assertThat(facts()).isEqualTo("(letter,1,,0)");
        assertThat(ticked.register.reader().opening(number)).isPresent();
        assertThat(ticked.register.erasedBy(number)).contains(erasure.number());
        String live = facts();
        ticked.register.rebuild();
        assertThat(facts()).isEqualTo(live);
    }

    @Test
    void a_whole_restricted_act_goes_after_its_retention_and_leaves_a_leaf() throws Exception {
        ActNumber number = ticked.record(Notes.secret("secret")).number();
        Envelope leaf = ticked.register.reader().envelope(number).orElseThrow();
        Erasure erasure = Erasure.ofWhole(number, "end of retention", "privacy officer", "registry");
        UUID early = ticked.acts().erase(erasure).id();
        ticked.tick();
        assertThat(((Outcome.Refused) ticked.acts().outcome(early).orElseThrow())
                        .refusal()
                        .code())
                .isEqualTo("kept-until");
        ticked.clock.advance(Duration.ofDays(731));
        UUID due = ticked.acts().erase(erasure).id();
        ticked.tick();
        Receipt by = ticked.receipt(due);
        assertThat(facts()).isEmpty();
        assertThat(ticked.register.erasedBy(number)).contains(by.number());
        assertThat(ticked.register.reader().envelope(number)).contains(leaf);
        assertThat(ticked.register.reader().envelope(by.number()).orElseThrow().kind())
                .isEqualTo(Kind.RESTRICTED);
        ticked.register.rebuild();
        assertThat(facts()).isEmpty();
        assertThat(ticked.register
                        .replay()
                        .forEach(act -> assertThat(act.number()).isNotEqualTo(number)))
                .isEqualTo(ticked.size());
    }

    @Test
    void the_log_verifies_after_an_erasure_and_says_which_act_erased_which() throws IOException {
        ActNumber number = signed("letter").number();
        Receipt by = erased(number);
        try (ServedLog served = new ServedLog(ticked.register.reader());
                UrlSource source = new UrlSource(served.prefix())) {
            Report report = Verifier.of(source).run();
            assertThat(report.differences()).isEmpty();
            assertThat(report.steps().toString()).contains("act " + number + " by act " + by.number());
        }
    }

    @Test
    void the_keys_are_destroyed_and_the_number_is_remembered_outside_the_database() throws IOException {
        ActNumber number = signed("letter").number();
        erased(number);
        assertThat(Files.readString(ticked.fixture.folder.resolve("erased"))).startsWith(number + " personal ");
        byte[] slot = new byte[64];
        try (var file = Files.newByteChannel(ticked.fixture.folder.resolve("act-keys"))) {
            file.position(number.value() * 64);
            file.read(java.nio.ByteBuffer.wrap(slot));
        }
        assertThat(java.util.Arrays.copyOfRange(slot, 32, 64)).containsOnly(0xff);
        assertThat(java.util.Arrays.copyOf(slot, 32)).isNotEqualTo(new byte[32]);
    }

    @Test
    void a_copy_made_after_the_erasure_comes_back_without_it() throws Exception {
        ActNumber number = signed("letter").number();
        erased(number);
        ticked.close();
        try (TickedRegister restored = ticked.with(ticked.fixture.database.copy())) {
            restored.register.rebuild();
            assertThat(Notes.facts(restored.fixture.database)).isEqualTo("(letter,1,,0)");
        }
    }

    @Test
    void a_copy_made_before_the_erasure_does_not_bring_it_back() throws Exception {
        signed("other");
        ActNumber personal = signed("letter").number();
        ActNumber whole = ticked.record(Notes.secret("secret")).number();
        ticked.close();
        TestDatabase copy = ticked.fixture.database.copy();
        ticked.clock.advance(Duration.ofDays(731));
        ticked.reopen();
        erased(personal);
        ticked.acts().erase(Erasure.ofWhole(whole, "end of retention", "privacy officer", "registry"));
        ticked.tick();
        ticked.close();
        assertThat(Notes.facts(copy)).contains("letter,2,\"A. Person\"").contains("secret");

        Register.openSuccessor(ticked.on(copy)).number();
        try (TickedRegister restored = ticked.with(copy)) {
            assertThat(Notes.facts(copy)).isEqualTo("(other,1,\"A. Person\",0)\n(letter,2,,0)");
            String live = Notes.facts(copy);
            restored.register.rebuild();
            assertThat(Notes.facts(copy)).isEqualTo(live);
            assertThat(restored.register.erasedBy(whole)).isPresent();
        }
    }

    @Test
    void after_a_loss_another_act_under_an_erased_number_is_left_alone() throws Exception {
        ticked.close();
        TestDatabase copy = ticked.fixture.database.copy();
        ticked.reopen();
        assertThat(signed("letter").number().value()).isEqualTo(1);
        erased(new ActNumber(1));
        ticked.close();
        Register.openSuccessor(ticked.on(copy));
        try (TickedRegister restored = ticked.with(copy)) {
            restored.register.append(Notes.note("new")).join();
            restored.reopen();
            assertThat(restored.register.erasedBy(new ActNumber(1))).isEmpty();
            restored.register.rebuild();
        }
    }

    @Test
    void an_erasure_that_was_interrupted_before_the_keys_were_destroyed_is_finished_at_the_next_start()
            throws IOException {
        ActNumber number = signed("letter").number();
        byte[] before = Files.readAllBytes(ticked.fixture.folder.resolve("act-keys"));
        erased(number);
        ticked.close();
        Files.write(ticked.fixture.folder.resolve("act-keys"), before);
        Files.delete(ticked.fixture.folder.resolve("erased"));
        ticked.reopen();
        assertThat(Files.readString(ticked.fixture.folder.resolve("erased"))).startsWith(number + " personal ");
        assertThat(Files.readAllBytes(ticked.fixture.folder.resolve("act-keys")))
                .isNotEqualTo(before);
    }

    @Test
    void what_must_be_kept_is_kept() {
        ticked.close();
        ActNumber number = new ActNumber(1);
        try (TickedRegister keeping = TickedRegister.fresh()) {
            keeping.register
                    .append(Command.of(Notes.KIND, 1, Json.object().with("title", "treaty"))
                            .withPersonal(Json.object().with("author", "A. Person")))
                    .join();
            assertThatThrownBy(() -> keeping.register
                            .erase(Erasure.ofPersonal(number, "request", "privacy officer", "registry"))
                            .join())
                    .hasCauseInstanceOf(ActRefused.class)
                    .hasMessageContaining("kept-for-ever");
            assertThat(Notes.facts(keeping.fixture.database)).contains("A. Person");
        }
    }

    @Test
    void what_cannot_be_erased_is_refused_with_the_reason() {
        ActNumber number = signed("letter").number();
        assertThatThrownBy(() -> ticked.register
                        .erase(Erasure.ofWhole(number, "request", "privacy officer", "registry"))
                        .join())
                .hasMessageContaining("not-restricted");
        assertThatThrownBy(() -> erased(new ActNumber(0))).hasMessageContaining("no-names-of-persons");
        assertThatThrownBy(() -> erased(new ActNumber(99))).hasMessageContaining("no-such-act");
        erased(number);
        assertThatThrownBy(() -> erased(number)).hasMessageContaining("already-erased");
        assertThatThrownBy(() -> Erasure.ofPersonal(number, "request", "registry", "registry"))
                .hasMessageContaining("two offices");
        assertThatThrownBy(() -> Erasure.ofPersonal(number, " ", "privacy officer", "registry"))
                .hasMessageContaining("ground");
    }

    @Test
    void a_dummy_is_no_act_that_could_be_erased() {
        long real = ticked.record(Notes.secret("secret")).number().value();
        assertThatThrownBy(() -> ticked.acts()
                        .erase(Erasure.ofPersonal(
                                new ActNumber(real == 1 ? 2 : 1), "request", "privacy officer", "registry")))
                .hasMessageContaining("no-such-act");
    }

    @Test
    void an_erased_act_cannot_be_published() {
        ActNumber number = ticked.record(Notes.secret("secret")).number();
        ticked.clock.advance(Duration.ofDays(731));
        ticked.acts().erase(Erasure.ofWhole(number, "end of retention", "privacy officer", "registry"));
        ticked.tick();
        assertThatThrownBy(() -> ticked.register.publish(number).join()).hasMessageContaining("not-restricted");
    }
}
