package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.chancery.files.signature.CheckedSignature;
import org.chancery.files.signature.CheckedSignature.NotChecked;
import org.chancery.files.signature.CheckedSignature.Verdict;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

/** Electronic signatures on instruments are checked when they come in; the report is kept and shown to the examiner. */
class SignatureChecksTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
    private final RunningServer server = DemoServer.shared();
    private final SignatureChecks checks = server.part(SignatureChecks.class);
    private final TrustLists lists = server.part(TrustLists.class);
    private final Papers papers = server.part(Papers.class);
    private final Somebody administrator = Somebody.in(server, Role.ADMINISTRATOR);
    private final Somebody officer = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Hand hand = Hands.of(officer.actor());

    private static byte[] resource(String name) {
        try (var in = Objects.requireNonNull(SignatureChecksTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String deposit() {
        return server.part(Docket.class)
                .deposit(
                        hand,
                        Deposits.of(
                                "concord-autonomy-protocol", "XAV", "communication", Map.of("summary_en", "A letter.")),
                        true);
    }

    private SignatureCheck checked(String item, byte[] scan) {
        Paper paper = papers.keep(hand, item, "instrument", "letter.pdf", scan);
        checks.checkNew(hand, item);
        return checks.latest(hand.reader(), paper.id()).orElseThrow();
    }

    private void trust() {
        lists.add(administrator.actor(), "Note of 3 March", LONG_AGO, resource("ministry-of-kestria.pem"));
    }

    @Test
    void a_signed_instrument_is_checked_when_it_comes_in() {
        trust();
        SignatureCheck check = checked(deposit(), resource("signed-by-ada-lorn.pdf"));
        assertThat(check.fault()).isEmpty();
        assertThat(check.list()).isEqualTo("Note of 3 March");
        CheckedSignature one = check.signatures().getFirst();
        assertThat(one.verdict()).as(one.toString()).isEqualTo(Verdict.PASSED);
        assertThat(one.signer()).contains("Ada Lorn");
        assertThat(one.claimed()).hasValue(Instant.parse("2026-11-01T10:00:00Z"));
        assertThat(one.notChecked()).contains(NotChecked.REVOCATION, NotChecked.TIME);
    }

    @Test
    void an_instrument_altered_after_signing_is_shown_as_wrong_to_the_examiner_alone() {
        trust();
        byte[] altered = resource("signed-by-ada-lorn.pdf");
        int at = new String(altered, StandardCharsets.ISO_8859_1).indexOf("ratifies");
        altered[at] = 'R';
        String item = deposit();
        assertThat(checked(item, altered).signatures().getFirst().verdict()).isEqualTo(Verdict.FAILED);
        String text = "The document was changed after it was signed.";
        var examiner = officer.signedIn();
        assertThat(examiner.page("/en/docket/" + item).text()).contains(text);
        assertThat(examiner.page("/ru/docket/" + item).text()).contains("Документ изменен после подписания.");
        Somebody delegate = Somebody.in(server, Role.DELEGATION_HEAD);
        assertThat(delegate.signedIn().page("/en/docket/" + item).text()).doesNotContain(text);
    }

    @Test
    void a_scan_without_signature_is_said_to_have_none() {
        assertThat(checked(deposit(), Scans.pdf("A scan.")).signatures()).isEmpty();
    }

    @Test
    void a_list_holds_from_its_day_and_earlier_checks_stay_as_they_were() {
        String item = deposit();
        lists.add(
                administrator.actor(),
                "Of tomorrow",
                LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2),
                resource("ministry-of-kestria.pem"));
        assertThat(checked(item, Scans.pdf("Another.")).list()).isNotEqualTo("Of tomorrow");
        assertThat(lists.all(hand.reader())).extracting(TrustList::title).contains("Of tomorrow");
    }

    @Test
    void only_an_administrator_with_a_fresh_proof_adds_a_list_and_only_of_certificates() {
        byte[] pem = resource("ministry-of-kestria.pem");
        assertThatThrownBy(() -> lists.add(officer.actor(), "Mine", LONG_AGO, pem))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> lists.add(
                        administrator.actor(Instant.now().minus(Duration.ofMinutes(6))), "Old", LONG_AGO, pem))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() ->
                        lists.add(administrator.actor(), "None", LONG_AGO, "words".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.why()).isEqualTo(StepRefused.Why.NO_CERTIFICATE));
        assertThat(lists.all(hand.reader())).extracting(TrustList::title).doesNotContain("Mine", "Old", "None");
    }
}
