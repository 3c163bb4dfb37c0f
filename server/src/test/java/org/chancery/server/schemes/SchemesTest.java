package org.chancery.server.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.chancery.law.label.Level;
import org.chancery.law.rule.EquivalenceRule;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemesTest {

    private static final RunningServer SERVER = TestServer.shared();
    private final Schemes schemes = SERVER.part(Schemes.class);

    @BeforeAll
    static void two_officers_have_signed_in() {
        Somebody.in(SERVER, Role.DEPOSITARY_OFFICER).signedIn();
        Somebody.in(SERVER, Role.SECURITY_OFFICER).signedIn();
    }

    @Test
    void a_table_holds_when_a_second_officer_has_confirmed_it_and_a_later_one_takes_its_place() {
        Somebody administrator = Somebody.in(SERVER, Role.ADMINISTRATOR);
        Somebody second = Somebody.in(SERVER, Role.SECURITY_OFFICER);
        String proposal = schemes.propose(administrator.actor(), "france", SchemeFileTest.FRENCH);
        assertThat(schemes.level("France", "SECRET", LocalDate.of(2021, 8, 1))).isEmpty();
        assertThatThrownBy(() -> SERVER.part(OfficialActs.class).confirm(proposal, administrator.actor()))
                .isInstanceOfSatisfying(
                        ProposalRefused.class,
                        it -> assertThat(it.reason()).isEqualTo(ProposalRefused.Reason.SAME_PERSON));
        SERVER.part(OfficialActs.class).confirm(proposal, second.actor());
        assertThat(schemes.level("France", "CONFIDENTIEL DÉFENSE", LocalDate.of(2020, 5, 1)))
                .contains(Level.CONFIDENTIAL);
        assertThat(schemes.level("France", "SECRET", LocalDate.of(2021, 8, 1))).contains(Level.SECRET);
        assertThat(schemes.find("France", "SECRET", LocalDate.of(2020, 1, 1))
                        .conclusion()
                        .rule())
                .isEqualTo(EquivalenceRule.TERM_NOT_FOUND);
        String later = schemes.propose(
                administrator.actor(), "france", "term,France,SECRET,CONFIDENTIAL,2021-07-01,,another view\n");
        SERVER.part(OfficialActs.class).confirm(later, second.actor());
        assertThat(schemes.level("France", "SECRET", LocalDate.of(2021, 8, 1))).contains(Level.CONFIDENTIAL);
        assertThat(schemes.all().stream().filter(it -> it.name().equals("france")))
                .hasSize(2);
    }

    @Test
    void a_table_with_a_fault_is_not_proposed_and_others_propose_none() {
        Somebody administrator = Somebody.in(SERVER, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> schemes.propose(administrator.actor(), "x", "level,x\n"))
                .isInstanceOf(IllegalArgumentException.class);
        Somebody expert = Somebody.in(SERVER, Role.EXPERT);
        assertThatThrownBy(() -> schemes.propose(expert.actor(), "x", "basis,A,B,C\n"))
                .isInstanceOf(AccessRefused.class);
    }
}
