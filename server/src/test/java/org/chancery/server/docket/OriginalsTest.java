package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.RunningServer;
import org.chancery.server.database.Working;
import org.chancery.server.docket.Originals.Original;
import org.chancery.server.files.FileRefused;
import org.chancery.server.identity.Somebody;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Authentic texts are added and recorded by two officers, and never replaced. */
class OriginalsTest {
    private static final AgreementId AGREEMENT = new AgreementId("concord-autonomy-protocol");
    private final RunningServer server = DemoServer.shared();
    private final Originals originals = server.part(Originals.class);
    private final Somebody first = Somebody.in(server, Role.REGISTRY_OFFICER);
    private final Somebody second = Somebody.in(server, Role.REGISTRY_OFFICER);
    private final String reader = first.actor().reader();

    @BeforeEach
    void two_officers_have_signed_in() {
        first.signedIn();
        second.signedIn();
    }

    private Original kept(String language, String text) {
        originals.keep(first.actor(), AGREEMENT, language, "protocol.pdf", new ByteArrayInputStream(Scans.pdf(text)));
        return latest(language);
    }

    private Original latest(String language) {
        return originals.all(reader).stream()
                .filter(it -> it.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private void confirm(Somebody officer, Original original, String sha256) {
        originals.confirm(officer.actor(), AGREEMENT, original.language(), original.version(), sha256);
    }

    @Test
    void another_file_never_takes_the_place_of_the_text_that_two_officers_recorded() {
        Original text = kept("fr", "As adopted.");
        confirm(second, text, text.sha256());
        Original other = kept("fr", "With one word more.");
        assertThat(other.version()).isEqualTo(text.version() + 1);
        assertThat(other.confirmed()).isFalse();
        assertThat(originals.inForce(reader, AGREEMENT))
                .filteredOn(it -> it.language().equals("fr"))
                .extracting(Original::sha256)
                .containsExactly(text.sha256());
        assertThat(originals.read(reader, text)).isPresent();
    }

    @Test
    void a_text_is_certified_only_after_another_officer_has_recorded_its_hash_in_the_register() {
        Original text = kept("es", "As adopted.");
        assertThat(originals.inForce(reader, AGREEMENT))
                .noneMatch(it -> it.language().equals("es"));
        assertThatThrownBy(() -> confirm(first, text, text.sha256()))
                .isInstanceOfSatisfying(
                        ProposalRefused.class,
                        it -> assertThat(it.reason()).isEqualTo(ProposalRefused.Reason.SAME_PERSON));
        assertThatThrownBy(() -> confirm(second, text, "00"))
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.why()).isEqualTo(StepRefused.Why.CHANGED_MEANWHILE));
        confirm(second, text, text.sha256());
        Original recorded = latest("es");
        assertThat(recorded.confirmed()).isTrue();
        assertThat(recorded.number()).isPresent();
        assertThatThrownBy(() -> confirm(second, recorded, text.sha256())).isInstanceOf(StepRefused.class);
    }

    @Test
    void keeping_a_text_needs_the_right_role_and_a_fresh_proof() {
        byte[] pdf = Scans.pdf("Refused.");
        Somebody delegate = Somebody.in(server, Role.DELEGATION_HEAD);
        assertThatThrownBy(
                        () -> originals.keep(delegate.actor(), AGREEMENT, "de", "t.pdf", new ByteArrayInputStream(pdf)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> originals.keep(
                        first.actor(Instant.now().minus(Duration.ofMinutes(6))),
                        AGREEMENT,
                        "de",
                        "t.pdf",
                        new ByteArrayInputStream(pdf)))
                .isInstanceOf(AccessRefused.class);
        assertThat(originals.all(reader)).noneMatch(it -> it.language().equals("de"));
    }

    @Test
    void a_picture_is_no_authentic_text() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertThatThrownBy(() ->
                        originals.keep(first.actor(), AGREEMENT, "it", "text.pdf", new ByteArrayInputStream(picture)))
                .isInstanceOf(FileRefused.class);
        assertThat(originals.all(reader)).noneMatch(it -> it.language().equals("it"));
    }

    @Test
    void the_database_lets_nobody_overwrite_a_text() {
        kept("ar", "As adopted.");
        Working working = server.part(Working.class);
        assertThatThrownBy(() -> working.doAs(
                        reader,
                        sql -> sql.sql("update docket.text_work set name = 'x'").update()))
                .hasStackTraceContaining("permission denied");
        int changed = working.as(
                reader,
                sql -> sql.sql("update docket.text_work set address = repeat('0', 64)")
                        .update());
        assertThat(changed).isZero();
    }
}
