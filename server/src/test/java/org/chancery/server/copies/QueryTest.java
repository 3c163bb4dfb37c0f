package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.marking.code.CopyCode;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.identity.Somebody;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class QueryTest {

    private final Somebody officer = CopyServer.authorised(Role.REGISTRY_OFFICER);
    private final Somebody security = CopyServer.authorised(Role.SECURITY_OFFICER);
    private final Somebody holder = CopyServer.authorised(Role.DELEGATION_HEAD);
    private final Somebody oversight = Somebody.in(CopyServer.shared(), Role.INDEPENDENT_OVERSIGHT);
    private final Queries queries = CopyServer.part(Queries.class);

    @BeforeAll
    static void two_officers_have_signed_in() {
        Somebody.in(CopyServer.shared(), Role.REGISTRY_OFFICER).signedIn();
        Somebody.in(CopyServer.shared(), Role.SECURITY_OFFICER).signedIn();
    }

    @Test
    void the_copy_is_named_when_a_second_person_has_released_the_query() {
        Copy copy =
                CopyServer.issued(officer, CopyServer.entered(officer), holder).getFirst();
        UUID query = queries.askByCode(officer.actor(), copy.code().grouped(), "Found in a tram");
        assertThat(queries.answers(officer.actor(), query)).isEmpty();
        assertThatThrownBy(() -> queries.release(officer.actor(), query)).isInstanceOf(AccessRefused.class);
        queries.release(security.actor(), query);
        IssueTest.refused(Why.CHANGED_MEANWHILE, () -> queries.release(security.actor(), query));
        assertThat(queries.answers(officer.actor(), query)).singleElement().satisfies(it -> {
            assertThat(it.copy().id()).isEqualTo(copy.id());
            assertThat(it.page()).isZero();
        });
        assertThat(log())
                .filteredOn(it -> it.reason().equals("Found in a tram"))
                .extracting(Query.Logged::step)
                .containsExactly("released", "asked");
    }

    @Test
    void a_page_of_a_copy_names_copy_and_page() {
        Copy copy =
                CopyServer.issued(officer, CopyServer.entered(officer), holder).getFirst();
        byte[] pdf = CopyServer.part(HeldPapers.class).download(holder.actor(), copy.id());
        UUID query = queries.askByPicture(security.actor(), pdf, "Sent in by the press");
        queries.release(officer.actor(), query);
        assertThat(queries.answers(security.actor(), query))
                .extracting(Query.Answer::page)
                .containsExactly(1, 2);
    }

    @Test
    void a_code_that_nobody_issued_names_nobody() {
        UUID query =
                queries.askByCode(officer.actor(), CopyCode.fromBits(20_261_123).grouped(), "Trial");
        queries.release(security.actor(), query);
        assertThat(queries.find(officer.actor(), query).state()).isEqualTo("released");
        assertThat(queries.answers(officer.actor(), query)).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_refused_and_logged() {
        String sound = CopyCode.fromBits(7).grouped();
        String wrong = (sound.charAt(0) == '2' ? "3" : "2") + sound.substring(1);
        String reason = "Typing error " + UUID.randomUUID();
        IssueTest.refused(Why.CODE_MISREAD, () -> queries.askByCode(officer.actor(), wrong, reason));
        IssueTest.refused(Why.CODE_LENGTH, () -> queries.askByCode(officer.actor(), "K7Q2", reason));
        IssueTest.refused(Why.CODE_CHARACTER, () -> queries.askByCode(officer.actor(), "K7Q2-9F3M-XW4#", reason));
        IssueTest.refused(
                Why.NO_PICTURE,
                () -> queries.askByPicture(officer.actor(), "text".getBytes(StandardCharsets.UTF_8), reason));
        IssueTest.refused(Why.NO_CODE, () -> queries.askByPicture(officer.actor(), CopyServer.pdf(1), reason));
        IssueTest.refused(Why.QUERY_REASON_MISSING, () -> queries.askByCode(officer.actor(), sound, " "));
        assertThat(log())
                .filteredOn(it -> it.reason().equals(reason))
                .hasSize(5)
                .extracting(Query.Logged::step)
                .containsOnly("unreadable");
    }

    @Test
    void whoever_may_not_read_the_document_learns_nothing_and_oversight_sees_no_copies() {
        Copy copy =
                CopyServer.issued(officer, CopyServer.entered(officer), holder).getFirst();
        UUID query = queries.askByCode(officer.actor(), copy.code().grouped(), "Trial");
        Somebody stranger = Somebody.in(CopyServer.shared(), Role.SECURITY_OFFICER);
        queries.release(stranger.actor(), query);
        assertThat(queries.answers(stranger.actor(), query)).isEmpty();
        assertThat(queries.answers(officer.actor(), query)).isEmpty();
        assertThatThrownBy(() -> queries.answers(oversight.actor(), query)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> queries.askByCode(holder.actor(), copy.code().grouped(), "Trial"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> queries.log(holder.actor(), Optional.empty(), 10))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_query_lapses_after_thirty_days_as_an_official_act_does() {
        UUID query = queries.askByCode(officer.actor(), CopyCode.fromBits(11).grouped(), "Trial");
        JdbcClient.create(CopyServer.part(DatabaseAddress.class)
                        .connections(org.chancery.server.database.Role.ADMINISTRATOR))
                .sql("update copies.query_work set asked = asked - interval '31 days' where query = ?")
                .param(query)
                .update();
        assertThatThrownBy(() -> queries.release(security.actor(), query))
                .isInstanceOfSatisfying(
                        ProposalRefused.class, it -> assertThat(it.reason()).isEqualTo(ProposalRefused.Reason.LAPSED));
        assertThat(queries.find(officer.actor(), query).state()).isEqualTo("open");
        String shown = "/en/copies/queries/" + query;
        var answer = security.signedIn().submit(shown, shown + "/release");
        assertThat(answer.body()).contains("older than thirty days", "Secretariat");
        queries.decline(security.actor(), query);
    }

    @Test
    void oversight_reads_the_log_page_by_page_to_its_first_line() {
        String reason = "Page " + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            UUID query =
                    queries.askByCode(officer.actor(), CopyCode.fromBits(30 + i).grouped(), reason);
            queries.decline(officer.actor(), query);
        }
        List<Query.Logged> all = new ArrayList<>();
        List<Query.Logged> page = queries.log(oversight.actor(), Optional.empty(), 2);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = queries.log(oversight.actor(), Optional.of(page.getLast().entry()), 2);
        }
        assertThat(all).isEqualTo(log()).doesNotHaveDuplicates();
        assertThat(all).filteredOn(it -> it.reason().equals(reason)).hasSize(6);
        assertThat(oversight.signedIn().get("/ru/copies/queries/log").body()).contains(reason, "Секретариат");
    }

    private List<Query.Logged> log() {
        return queries.log(oversight.actor(), Optional.empty(), 10_000);
    }

    @Test
    void a_query_can_be_taken_back_and_is_then_never_released() {
        UUID query = queries.askByCode(officer.actor(), CopyCode.fromBits(9).grouped(), "Trial");
        queries.decline(officer.actor(), query);
        IssueTest.refused(Why.CHANGED_MEANWHILE, () -> queries.release(security.actor(), query));
    }
}
