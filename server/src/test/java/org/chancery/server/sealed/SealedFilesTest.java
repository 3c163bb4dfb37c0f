package org.chancery.server.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.access.Cleared;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFilesTest {

    private static final RunningServer SERVER = TestServer.shared();
    private static final byte[] OPEN = "The paper itself.".getBytes(StandardCharsets.UTF_8);

    private final Keys keys = SERVER.part(Keys.class);
    private final SealedFiles files = SERVER.part(SealedFiles.class);
    private final Somebody sender = Cleared.everything(Somebody.in(SERVER, Role.SECRETARIAT_OFFICER));
    private final Somebody recipient = Cleared.everything(Somebody.in(SERVER, Role.DELEGATION_HEAD));

    @TempDir
    Path folder;

    private Age age;
    private UUID key;

    @BeforeEach
    void the_recipient_registers_a_key() throws Exception {
        age = Age.installed(folder);
        key = keys.add(recipient.actor(), "laptop", age.key("recipient"));
    }

    @Test
    void what_was_sealed_is_opened_by_the_recipient_with_the_command_age_and_by_nobody_here() throws Exception {
        UUID id = keep(Label.PUBLIC, age.encrypt(OPEN, age.key("recipient")));
        byte[] taken = files.take(recipient.actor(), id).orElseThrow();
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).doesNotContain("The paper itself");
        assertThat(age.decrypt(taken, "recipient")).isEqualTo(OPEN);
        SealedPaper paper = files.find(sender.actor(), id).orElseThrow();
        assertThat(paper.recipients().getFirst().fetched()).isPresent();
    }

    @Test
    void only_sender_and_recipients_find_it() throws Exception {
        UUID id = keep(Label.PUBLIC, age.encrypt(OPEN, age.key("recipient")));
        Somebody other = Cleared.everything(Somebody.in(SERVER, Role.REGISTRY_OFFICER));
        assertThat(files.find(other.actor(), id)).isEmpty();
        assertThat(files.take(other.actor(), id)).isEmpty();
        assertThat(files.all(other.actor())).isEmpty();
        var browser = other.signedIn();
        assertThat(browser.get("/en/sealed/" + id + "/file.age").statusCode())
                .isEqualTo(404)
                .isEqualTo(browser.get("/en/sealed/" + UUID.randomUUID() + "/file.age")
                        .statusCode());
    }

    @Test
    void a_label_above_the_maximum_is_for_the_metadata_of_sealed_papers_and_hides_them() throws Exception {
        Label secret =
                LabelText.read("SECRET; originator=secretariat; release=secretariat; review=2029-05-01; basis=SEC");
        UUID id = keep(secret, age.encrypt(OPEN, age.key("recipient")));
        assertThat(files.find(recipient.actor(), id)).isPresent();
        Somebody unauthorised = Somebody.in(SERVER, Role.EXPERT);
        UUID own = keys.add(unauthorised.actor(), "", age.key("expert"));
        UUID hidden = files.keep(
                sender.actor(),
                new SealedDraft("Paper", secret, List.of(own), age.encrypt(OPEN, age.key("expert")), Optional.empty()));
        assertThat(files.find(unauthorised.actor(), hidden)).isEmpty();
        refused(
                SealedRefused.Why.LABEL_NOT_YOURS,
                () -> files.keep(
                        unauthorised.actor(),
                        new SealedDraft(
                                "Paper",
                                secret,
                                List.of(own),
                                age.encrypt(OPEN, age.key("expert")),
                                Optional.empty())));
    }

    @Test
    void a_file_that_is_not_sealed_to_as_many_keys_as_were_chosen_is_refused() throws Exception {
        byte[] toTwo = age.encrypt(OPEN, age.key("recipient"), age.key("other"));
        refused(SealedRefused.Why.STANZAS, () -> keep(Label.PUBLIC, toTwo));
        refused(SealedRefused.Why.NOT_AGE, () -> keep(Label.PUBLIC, OPEN));
    }

    @Test
    void a_key_that_was_removed_is_not_sealed_to() throws Exception {
        assertThat(keys.remove(sender.actor(), key)).as("somebody else's").isFalse();
        assertThat(keys.remove(recipient.actor(), key)).isTrue();
        byte[] sealed = age.encrypt(OPEN, age.key("recipient"));
        refused(SealedRefused.Why.RECIPIENT_UNKNOWN, () -> keep(Label.PUBLIC, sealed));
    }

    @Test
    void a_secret_half_is_refused_and_not_shown_again() throws Exception {
        String secret = java.nio.file.Files.readAllLines(age.identity("recipient")).stream()
                .filter(it -> it.startsWith("AGE-SECRET-KEY-"))
                .findFirst()
                .orElseThrow();
        refused(SealedRefused.Why.SECRET_KEY, () -> keys.add(sender.actor(), "", secret));
        var answer = sender.signedIn().submit("/en/account/keys", "/en/account/keys", "title", "", "key", secret);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("do not use this one any more").doesNotContain(secret);
        refused(SealedRefused.Why.NO_PUBLIC_KEY, () -> keys.add(sender.actor(), "", "age1wrong"));
        String right = age.key("recipient");
        refused(
                SealedRefused.Why.NO_PUBLIC_KEY,
                () -> keys.add(sender.actor(), "", right.substring(0, 61) + (right.endsWith("q") ? "p" : "q")));
        refused(SealedRefused.Why.KEY_KNOWN, () -> keys.add(recipient.actor(), "", right));
    }

    @Test
    void it_waits_on_the_recipients_start_page_until_it_is_taken() throws Exception {
        UUID id = keep(Label.PUBLIC, age.encrypt(OPEN, age.key("recipient")));
        SealedTasks tasks = SERVER.part(SealedTasks.class);
        assertThat(tasks.tasks(recipient.actor(), Language.ENGLISH))
                .anyMatch(it -> it.path().endsWith("" + id));
        assertThat(tasks.tasks(sender.actor(), Language.ENGLISH)).isEmpty();
        files.take(recipient.actor(), id);
        assertThat(tasks.tasks(recipient.actor(), Language.ENGLISH))
                .noneMatch(it -> it.path().endsWith("" + id));
    }

    @Test
    void a_draft_without_title_recipients_or_file_and_one_that_is_too_large_are_refused() {
        refused(SealedRefused.Why.TITLE_MISSING, () -> draft(" ", List.of(key), OPEN));
        refused(SealedRefused.Why.NO_RECIPIENTS, () -> draft("Paper", List.of(), OPEN));
        refused(SealedRefused.Why.NO_FILE, () -> draft("Paper", List.of(key), new byte[0]));
        refused(SealedRefused.Why.TOO_LARGE, () -> draft("Paper", List.of(key), new byte[SealedDraft.LARGEST + 1]));
    }

    private UUID keep(Label label, byte[] sealed) {
        return files.keep(sender.actor(), new SealedDraft("Paper", label, List.of(key), sealed, Optional.empty()));
    }

    private static SealedDraft draft(String title, List<UUID> keys, byte[] bytes) {
        return new SealedDraft(title, Label.PUBLIC, keys, bytes, Optional.empty());
    }

    private static void refused(SealedRefused.Why why, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        SealedRefused.class, it -> assertThat(it.why()).isEqualTo(why));
    }
}
