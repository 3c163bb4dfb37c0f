package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Reservation;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.Status;
import org.chancery.server.RunningServer;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.docket.notice.Notices;
import org.chancery.server.identity.Somebody;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcceptanceTest {
    private static final String PROTOCOL = "concord-autonomy-protocol";
    private final RunningServer server = DemoServer.shared();
    private final Docket docket = server.part(Docket.class);
    private final Acceptance acceptance = server.part(Acceptance.class);
    private final org.chancery.server.official.OfficialActs official =
            server.part(org.chancery.server.official.OfficialActs.class);
    private final Somebody first = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Somebody second = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void two_officers_have_signed_in() {
        first.signedIn();
        second.signedIn();
    }

    private String examined(String agreement, String state, String kind, Map<String, String> fields) {
        Hand hand = Hands.of(first.actor());
        String id = docket.deposit(hand, Deposits.of(agreement, state, kind, fields), true);
        docket.take(hand, id, Step.TAKE_UP, "");
        return id;
    }

    private Item item(String id) {
        return docket.item(Hands.of(first.actor()), id);
    }

    private List<Long> confirm(Somebody officer, String id) {
        return acceptance.confirm(officer.actor(), id, Deposits.read(server, officer, id));
    }

    private List<org.chancery.law.act.Act> acts(String agreement) {
        return server.part(Agreements.class)
                .now()
                .holdings()
                .dossier(new AgreementId(agreement))
                .orElseThrow()
                .acts();
    }

    @Test
    void two_officers_accept_and_the_status_changes_with_its_reason_and_all_are_told() {
        String id = examined(
                "concord-exercises",
                "XUN",
                "accession",
                Map.of("declaration_en", "Understands article 3 in this way."));
        acceptance.propose(first.actor(), id, "");
        assertThat(item(id).standing()).isEqualTo(ItemState.UNDER_EXAMINATION);
        List<Long> numbers = confirm(second, id);
        assertThat(numbers).hasSize(2);
        assertThat(item(id).standing()).isEqualTo(ItemState.ACCEPTED);
        var law = server.part(Agreements.class).now().law();
        assertThat(law.state(new AgreementId("concord-exercises"), new StateCode("XUN"), AsAt.on(today))
                        .status())
                .isIn(Status.CONTRACTING, Status.PARTY);
        var notice = server.part(Notices.class).about("concord-exercises", "XUN-accession-" + today);
        assertThat(notice).isPresent();
        assertThat(notice.get().acts()).hasSize(2);
        assertThat(notice.get().recipients()).contains("XAV", "XUN");
    }

    @Test
    void a_reservation_is_recorded_before_the_consent_that_it_comes_with() {
        String id = examined(
                "concord-new-technologies",
                "XUN",
                "accession",
                Map.of("reservation_en", "Not the annex.", "reservation_articles", "12"));
        acceptance.propose(first.actor(), id, "");
        List<Long> numbers = confirm(second, id);
        assertThat(numbers).isSorted();
        var all = acts("concord-new-technologies");
        var last = all.subList(all.size() - 2, all.size());
        assertThat(last.getFirst()).isInstanceOf(Reservation.class);
        assertThat(last.getLast()).isInstanceOf(Consent.class);
    }

    @Test
    void who_proposes_does_not_confirm() {
        String id = examined(PROTOCOL, "XSE", "communication", Map.of("summary_en", "A letter."));
        acceptance.propose(first.actor(), id, "");
        assertThatThrownBy(() -> confirm(first, id))
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.why()).isEqualTo(StepRefused.Why.SAME_PERSON));
    }

    @Test
    void acceptance_needs_a_fresh_proof_and_the_right_role() {
        String id = examined(PROTOCOL, "XSE", "communication", Map.of("summary_en", "A second letter."));
        assertThatThrownBy(() -> acceptance.propose(first.actor(Instant.now().minus(Duration.ofMinutes(6))), id, ""))
                .isInstanceOf(AccessRefused.class);
        Somebody delegate = Somebody.in(server, Role.DELEGATION_HEAD);
        assertThatThrownBy(() -> acceptance.propose(delegate.actor(), id, "")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> acceptance.confirm(delegate.actor(), id, "")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void of_two_officers_who_accept_at_once_one_succeeds_and_there_is_one_act() throws Exception {
        Somebody third = Somebody.in(server, Role.DEPOSITARY_OFFICER);
        third.signedIn();
        String id = examined(PROTOCOL, "XAV", "communication", Map.of("summary_en", "Only once."));
        acceptance.propose(first.actor(), id, "");
        int before = acts(PROTOCOL).size();
        List<Callable<Object>> both = List.of(() -> confirm(second, id), () -> confirm(third, id));
        List<Throwable> failures = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Object> answer : threads.invokeAll(both)) {
                try {
                    answer.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        assertThat(failures).singleElement().isInstanceOfAny(ProposalRefused.class, StepRefused.class);
        assertThat(acts(PROTOCOL)).hasSize(before + 1);
        assertThat(item(id).standing()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void a_proposal_can_be_taken_back_and_made_again() {
        String id = examined(PROTOCOL, "XDO", "communication", Map.of("summary_en", "Again."));
        acceptance.propose(first.actor(), id, "");
        acceptance.drop(second.actor(), id, "The date is wrong.");
        assertThat(item(id).proposal()).isEmpty();
        acceptance.propose(second.actor(), id, "");
        assertThat(confirm(first, id)).hasSize(1);
    }

    @Test
    void after_a_difference_only_the_organs_decision_opens_the_way() {
        String id = examined(PROTOCOL, "XKE", "communication", Map.of("summary_en", "Disputed."));
        official.confirm(
                server.part(Differences.class).refer(first.actor(), id, "The signature is in doubt."), second.actor());
        assertThat(item(id).standing()).isEqualTo(ItemState.DIFFERENCE_REFERRED);
        assertThatThrownBy(() -> acceptance.propose(first.actor(), id, ""))
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.why()).isEqualTo(StepRefused.Why.DECISION_MISSING));
        acceptance.propose(first.actor(), id, "Council, decision 8");
        confirm(second, id);
        assertThat(item(id).standing()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void an_instrument_is_not_confirmed_piecemeal_away_from_the_docket() {
        String id = examined(PROTOCOL, "XDO", "communication", Map.of("summary_en", "Whole."));
        acceptance.propose(first.actor(), id, "");
        var official = server.part(org.chancery.server.official.OfficialActs.class);
        String proposal = official.list(second.actor(), true).stream()
                .filter(it -> it.useCase().equals("docket.accept")
                        && it.proposed().person().equals(first.person()))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatThrownBy(() -> official.confirm(proposal, second.actor()))
                .isInstanceOfSatisfying(
                        ProposalRefused.class,
                        it -> assertThat(it.refusal())
                                .hasValueSatisfying(
                                        why -> assertThat(why.code()).isEqualTo("confirm-on-the-docket")));
        assertThat(confirm(second, id)).hasSize(1);
    }

    @Test
    void a_difference_is_told_to_all_when_a_second_officer_confirms() {
        String id = examined(PROTOCOL, "XBR", "ratification", Map.of());
        String proposal = server.part(Differences.class).refer(first.actor(), id, "The seal is not that of the State.");
        assertThat(item(id).standing()).isEqualTo(ItemState.UNDER_EXAMINATION);
        server.part(org.chancery.server.official.OfficialActs.class).confirm(proposal, second.actor());
        assertThat(item(id).standing()).isEqualTo(ItemState.DIFFERENCE_REFERRED);
        server.part(org.chancery.server.docket.notice.Circulation.class).issue();
        var told = server.part(Notices.class).all().getFirst();
        assertThat(told.acts()).singleElement().satisfies(it -> assertThat(it).startsWith("difference-"));
        assertThat(server.part(org.chancery.server.docket.notice.NoticeSheets.class)
                        .of(told, org.chancery.words.language.Language.ENGLISH)
                        .blocks())
                .contains(new org.chancery.server.docket.paper.Sheet.Paragraph("The seal is not that of the State."));
        assertThat(acts(PROTOCOL)).noneMatch(it -> it.head().id().value().startsWith("XBR-ratification"));
    }

    @Test
    void accepted_full_powers_put_the_person_on_the_list_and_make_no_act() {
        String id = examined(
                PROTOCOL,
                "XSE",
                "full-powers",
                Map.of("representative", "Cy Dorn", "begins", "2026-01-01", "ends", "2027-01-01"));
        int before = acts(PROTOCOL).size();
        acceptance.propose(first.actor(), id, "");
        assertThat(confirm(second, id)).isEmpty();
        assertThat(acts(PROTOCOL)).hasSize(before);
        assertThat(server.part(Signatories.class).of(first.actor().reader(), new StateCode("XSE")))
                .anyMatch(it -> it.name().equals("Cy Dorn"));
    }

    @Test
    void offices_are_in_the_act_and_persons_are_not() {
        String id = examined(PROTOCOL, "XLO", "communication", Map.of("summary_en", "With offices."));
        acceptance.propose(first.actor(), id, "");
        long number = confirm(second, id).getFirst();
        String published = new String(
                server.part(org.chancery.server.ledger.Ledger.class)
                        .log()
                        .opening(new org.chancery.register.act.ActNumber(number))
                        .orElseThrow()
                        .published(),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(published)
                .contains("\"official\":{\"confirmed\":{\"office\":\"secretariat\"")
                .doesNotContain(first.name())
                .doesNotContain(second.name());
    }
}
