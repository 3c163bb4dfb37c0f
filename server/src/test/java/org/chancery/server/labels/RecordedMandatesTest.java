package org.chancery.server.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.server.labels.LabelledServer.authorisation;
import static org.chancery.server.labels.LabelledServer.label;
import static org.chancery.server.labels.LabelledServer.labels;
import static org.chancery.server.labels.LabelledServer.may;
import static org.chancery.server.labels.LabelledServer.millisUntil;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.Recipient;
import org.chancery.server.TestServer;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.NewMandate;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Office;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

class RecordedMandatesTest {

    private final Ledger ledger = TestServer.shared().part(Ledger.class);
    private final LocalDate today = labels().today();

    @Test
    void a_member_of_a_delegation_reads_what_is_released_to_the_state_until_the_mandate_ends() throws Exception {
        int paper = labels().numberOf(label("CONFIDENTIAL; release=BRA"));
        var office = new Office("brazil-" + UUID.randomUUID(), "Delegation of Brazil", "Делегация Бразилии");
        ledger.append(MandateActs.delegationEstablished(office, "BRA", today)).join();
        var mandate = new NewMandate(
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                "A. Person",
                "",
                Role.DELEGATION_MEMBER,
                office.id(),
                today,
                Optional.empty(),
                Optional.empty());
        ledger.append(MandateActs.begun(mandate)).join();
        var term = new MandateTerm(mandate.person(), mandate.id(), Recipient.of("BRA"), today, Optional.empty());
        labels().record(AuthorisationActs.granted(authorisation(term))).join();
        assertThat(may(term.reader(), paper)).isTrue();
        ledger.append(MandateActs.ended(mandate.id(), today, "recalled")).join();
        assertThat(millisUntil(1_000, () -> !may(term.reader(), paper))).isBetween(0L, 1_000L);
    }
}
