package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.chancery.law.rule.ConsentRule;
import org.chancery.law.rule.ExaminationRule;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

class DocketTest {
    private static final String PROTOCOL = "concord-autonomy-protocol";
    private static final RunningServer SERVER = DemoServer.shared();
    private static final Hand DELEGATE = hand();
    private static final Hand OFFICER = hand();
    private static final Hand SECOND = hand();
    private final RunningServer server = SERVER;
    private final Docket docket = server.part(Docket.class);
    private final Items items = server.part(Items.class);

    private static Hand hand() {
        return Hands.of(Somebody.in(SERVER, Role.DEPOSITARY_OFFICER).actor());
    }

    private String received(String state, String kind, Map<String, String> fields) {
        return docket.deposit(DELEGATE, Deposits.of(PROTOCOL, state, kind, fields), true);
    }

    private Item item(String id) {
        return docket.item(OFFICER, id);
    }

    @Test
    void a_deposit_is_received_now_by_the_clock_of_the_database() {
        Item item = item(received("XKE", "ratification", Map.of()));
        assertThat(item.standing()).isEqualTo(ItemState.RECEIVED);
        assertThat(item.receipt().isEstablished()).isTrue();
        assertThat(item.receipt().at()).isCloseTo(Instant.now(), within());
        assertThat(items.steps(OFFICER.reader(), item.id()))
                .extracting(DoneStep::step)
                .containsExactly("ENTER");
    }

    private static org.assertj.core.data.TemporalUnitOffset within() {
        return org.assertj.core.api.Assertions.within(1, ChronoUnit.MINUTES);
    }

    @Test
    void whoever_has_not_signed_in_finds_nothing_on_the_docket() {
        String id = received("XKE", "ratification", Map.of());
        assertThat(items.find("", id)).isEmpty();
        assertThat(items.all("")).isEmpty();
    }

    @Test
    void a_delegation_finds_its_own_state_and_no_other_also_in_the_database() {
        Hand avelia = Hands.of(Somebody.in(SERVER, Role.DELEGATION_HEAD).actor());
        String own = received("XAV", "communication", Map.of("summary_en", "Ours."));
        String other = received("XBR", "communication", Map.of("summary_en", "Theirs."));
        assertThat(items.find(avelia.reader(), own)).isPresent();
        assertThat(items.find(avelia.reader(), other)).isEmpty();
        assertThat(items.steps(avelia.reader(), other)).isEmpty();
        assertThat(items.all(avelia.reader()))
                .allMatch(it -> it.deposit().state().value().equals("XAV"));
        Hand expert = Hands.of(Somebody.in(SERVER, Role.EXPERT).actor());
        assertThat(items.all(expert.reader())).isEmpty();
        assertThatThrownBy(() -> docket.deposit(
                        avelia, Deposits.of(PROTOCOL, "XBR", "communication", Map.of("summary_en", "Forged.")), true))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_ratification_that_is_lacking_brings_the_protocol_into_force() {
        Item item = item(received("XKE", "ratification", Map.of()));
        var today = item.receivedOn(java.time.ZoneOffset.UTC);
        Examined examined = server.part(Examiner.class).examine(OFFICER.reader(), item.deposit(), today, today);
        assertThat(examined.bars()).isEmpty();
        assertThat(examined.law().orElseThrow().findings())
                .extracting(it -> it.conclusion().rule())
                .contains(ConsentRule.PARENT_CONSENTED, ExaminationRule.DEPOSIT_BRINGS_INTO_FORCE);
    }

    @Test
    void paper_stands_when_a_second_officer_has_confirmed_its_time_of_receipt() {
        Instant arrived = Instant.parse("2026-11-19T09:30:00Z");
        Deposit deposit = Deposits.of(PROTOCOL, "XKE", "ratification", Map.of());
        String id = docket.enterPaper(OFFICER, deposit, "bag", true, "Vault 3", "Bag list 44", arrived);
        assertThat(item(id).receipt().at()).isEqualTo(arrived);
        refused(StepRefused.Why.RECEIPT_NOT_CONFIRMED, () -> docket.take(OFFICER, id, Step.TAKE_UP, ""));
        refused(StepRefused.Why.SAME_PERSON, () -> docket.confirmReceipt(OFFICER, id));
        docket.confirmReceipt(SECOND, id);
        docket.take(OFFICER, id, Step.TAKE_UP, "");
        assertThat(item(id).standing()).isEqualTo(ItemState.UNDER_EXAMINATION);
    }

    @Test
    void what_is_returned_comes_back_with_its_time_of_receipt() {
        String id = received("XSE", "reservation", Map.of("summary_en", "Not article 7.", "articles", "7"));
        Instant first = item(id).receipt().at();
        docket.take(OFFICER, id, Step.TAKE_UP, "");
        refused(StepRefused.Why.REASON_MISSING, () -> docket.take(OFFICER, id, Step.RETURN, " "));
        docket.take(OFFICER, id, Step.RETURN, "The article is not named in the text.");
        docket.resubmit(
                DELEGATE,
                id,
                Deposits.of(
                        PROTOCOL, "XSE", "reservation", Map.of("summary_en", "Not article 7(1).", "articles", "7(1)")));
        assertThat(item(id).standing()).isEqualTo(ItemState.UNDER_EXAMINATION);
        assertThat(item(id).deposit().field("articles")).isEqualTo("7(1)");
        assertThat(item(id).receipt().at()).isEqualTo(first);
    }

    @Test
    void two_hands_cannot_take_the_same_step() {
        String id = received("XDO", "not-to-become-party", Map.of());
        Item seen = item(id);
        items.take(OFFICER, seen, Step.TAKE_UP, "", "", List.of());
        refused(StepRefused.Why.CHANGED_MEANWHILE, () -> items.take(SECOND, seen, Step.TAKE_UP, "", "", List.of()));
    }

    @Test
    void an_incomplete_form_and_an_agreement_that_is_not_held_are_refused() {
        refused(StepRefused.Why.FIELDS_WRONG, () -> received("XKE", "objection-simple", Map.of()));
        refused(
                StepRefused.Why.NOT_HELD,
                () -> docket.deposit(DELEGATE, Deposits.of("elsewhere", "XKE", "ratification", Map.of()), true));
    }

    @Test
    void two_claimants_bar_acceptance_until_the_organ_has_decided() {
        Signatories list = server.part(Signatories.class);
        for (String name : List.of("Ada Lorn", "Ben Tal")) {
            list.add(
                    OFFICER,
                    new Signatory(
                            new org.chancery.law.instrument.StateCode("XLO"),
                            name,
                            SigningOffice.FOREIGN_MINISTER,
                            java.time.LocalDate.of(2026, 1, 1),
                            java.util.Optional.empty(),
                            java.util.Optional.empty(),
                            "Note"));
        }
        Item item = item(received("XLO", "denunciation", Map.of()));
        var today = item.receivedOn(java.time.ZoneOffset.UTC);
        assertThat(server.part(Examiner.class)
                        .examine(OFFICER.reader(), item.deposit(), today, today)
                        .bars())
                .contains(StepRefused.Why.TWO_CLAIMANTS);
    }

    @Test
    void a_scan_is_kept_as_it_came_with_its_hash() {
        String id = received("XAV", "communication", Map.of("summary_en", "A letter."));
        byte[] scan = Scans.pdf("A scan.");
        Papers papers = server.part(Papers.class);
        Paper paper = papers.keep(DELEGATE, id, "instrument", "C:\\scans\\letter.pdf", scan);
        assertThat(paper.name()).isEqualTo("letter.pdf");
        assertThat(paper.media()).isEqualTo("application/pdf");
        assertThat(paper.sha256()).hasSize(64);
        assertThat(papers.read(DELEGATE.reader(), paper.id())).hasValue(scan);
        assertThat(papers.read("", paper.id())).isEmpty();
    }

    private static void refused(StepRefused.Why why, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        StepRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(why));
    }
}
