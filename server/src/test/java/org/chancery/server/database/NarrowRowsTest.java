package org.chancery.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Function;
import org.chancery.law.label.LabelText;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.labels.Labels;
import org.chancery.server.official.OfficialActs;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself refuses, whatever the program asks: rows that are not a reader's own to see or to change. */
class NarrowRowsTest {

    private final RunningServer server = TestServer.shared();
    private final Working working = server.part(Working.class);
    private final JdbcClient owner =
            JdbcClient.create(server.part(DatabaseAddress.class).connections(Role.OWNER));
    private final Somebody officer = in(org.chancery.server.permission.Role.DEPOSITARY_OFFICER);
    private final Somebody delegate = in(org.chancery.server.permission.Role.DELEGATION_MEMBER);
    private final Somebody expert = in(org.chancery.server.permission.Role.EXPERT);

    @Test
    void a_name_in_a_restricted_mandate_is_hidden_from_those_whose_labels_do_not_open_it() {
        String person = RandomReference.next();
        int label = server.part(Labels.class)
                .numberOf(LabelText.read("SECRET; originator=FRA; release=BRA; review=2029-05-01; basis=SEC"));
        owner.sql("insert into identity.person_facts (number, person, name, label_id) values (?, ?, 'Hidden Name', ?)")
                .params(9_000_000_000L + System.nanoTime() % 1_000_000, person, label)
                .update();
        try {
            assertThat(names(officer.actor().reader(), person)).isZero();
            assertThat(names("", person)).isZero();
            assertThat(names("!official", person)).isEqualTo(1);
        } finally {
            owner.sql("delete from identity.person_facts where person = ?")
                    .param(person)
                    .update();
        }
    }

    @Test
    void nobody_changes_a_proposal_in_anothers_name_or_records_it_by_themselves() {
        String id = proposal(officer);
        assertThatThrownBy(() -> change(
                        expert,
                        "state = 'refused', decided_person = '" + officer.person() + "', decided_mandate = '"
                                + officer.mandate() + "'",
                        id))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> change(expert, "state = 'recorded', number = 1", id))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> change(officer, "state = 'recorded', number = 1", id))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> change(expert, "state = 'acting', due = now()", id))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(change(
                        officer,
                        "state = 'withdrawn', decided_at = now(), decided_person = '" + officer.person()
                                + "', decided_mandate = '" + officer.mandate() + "'",
                        id))
                .isEqualTo(1);
    }

    @Test
    void nobody_proposes_in_anothers_name() {
        assertThatThrownBy(() -> working.as(expert.actor().reader(), insert(RandomReference.next(), officer)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void required_declarations_and_lists_of_signatories_are_kept_by_officers_alone() {
        String article = RandomReference.next();
        String declaration = "insert into docket.required_declaration_work (agreement, article, english, russian)"
                + " values ('a', '" + article + "', 'e', 'r')";
        for (Somebody other : new Somebody[] {delegate, expert}) {
            assertThatThrownBy(() -> update(other, declaration)).rootCause().hasMessageContaining("row-level security");
            assertThatThrownBy(() -> update(other, signatory(RandomReference.next())))
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
        assertThat(update(officer, declaration)).isEqualTo(1);
        String remove = "delete from docket.required_declaration_work where article = '" + article + "'";
        assertThat(update(delegate, remove)).isZero();
        assertThat(update(officer, remove)).isEqualTo(1);
        String signatory = RandomReference.next();
        assertThat(update(officer, signatory(signatory))).isEqualTo(1);
        assertThat(update(
                        delegate,
                        "update docket.signatory_work set struck = now() where signatory = '" + signatory + "'"))
                .isZero();
    }

    @Test
    void a_delegation_acknowledges_in_its_own_name_and_changes_no_sending_otherwise() {
        String notice = RandomReference.next();
        update(
                officer,
                "insert into docket.delivery_work (notice, state, standing) values ('" + notice + "', 'XAV', 'sent')");
        String where = " where notice = '" + notice + "'";
        assertThatThrownBy(() -> update(delegate, "update docket.delivery_work set address = 'me@example.org'" + where))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(update(
                        delegate,
                        "update docket.delivery_work set acknowledged = now(), acknowledged_by = '" + delegate.person()
                                + "'" + where))
                .isEqualTo(1);
    }

    private static String signatory(String id) {
        return "insert into docket.signatory_work (signatory, state, name, office, begins, basis, entered_by) values ('"
                + id + "', 'XAV', 'n', 'o', '2026-01-01', 'b', 'e')";
    }

    private String proposal(Somebody by) {
        by.signedIn();
        in(org.chancery.server.permission.Role.ADMINISTRATOR).signedIn();
        return server.part(OfficialActs.class)
                .propose(
                        "mandate.end",
                        MandateActs.ended("0000000000000000", LocalDate.of(2026, 1, 1), "test"),
                        by.actor());
    }

    private static Function<JdbcClient, Integer> insert(String id, Somebody by) {
        return sql -> sql.sql("insert into official.proposal_work (proposal, use_case, kind, command, proposed_person,"
                        + " proposed_mandate) values (?, 'mandate.end', 'k', ''::bytea, ?, ?)")
                .params(id, by.person(), by.mandate())
                .update();
    }

    private int change(Somebody by, String what, String id) {
        return update(by, "update official.proposal_work set " + what + " where proposal = '" + id + "'");
    }

    private int update(Somebody by, String statement) {
        return working.as(by.actor().reader(), sql -> sql.sql(statement).update());
    }

    private int names(String reader, String person) {
        return working.as(
                reader,
                sql -> sql.sql("select count(*) from identity.person where person = ?")
                        .param(person)
                        .query(Integer.class)
                        .single());
    }

    private Somebody in(org.chancery.server.permission.Role role) {
        return Somebody.in(server, role);
    }
}
