package org.chancery.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.law.label.Label;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.official.Proposal;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransmissionsTest {

    private final RunningServer server = DemoServer.shared();
    private final Hall hall = new Hall(server);
    private final Transmissions transmissions = server.part(Transmissions.class);
    private final Actor secretariat = hall.actor("secretariat", Role.SECRETARIAT_OFFICER);

    @BeforeEach
    void two_officers_have_signed_in() {
        WorldLog.signIn(server, "Pavel Ristan");
        WorldLog.signIn(server, "Tomas Veld");
    }

    private Item paper(String release, String to) {
        return hall.opened(
                secretariat,
                "Circular",
                Hall.document("Circular", "Text.", Hall.restricted("secretariat", release), to));
    }

    @Test
    void it_is_proposed_under_the_label_of_the_paper_and_shown_with_what_is_transmitted() {
        Item paper = paper("XAV,secretariat", "XAV");
        String id = transmissions.propose(secretariat, paper.id());
        Proposal proposal =
                server.part(OfficialActs.class).find(id, secretariat).orElseThrow();
        assertThat(proposal.command().label()).isEqualTo(paper.labelId());
        assertThat(proposal.command().content().text("digest"))
                .isEqualTo(transmissions.digest(secretariat, paper))
                .hasSize(64);
        assertThat(WorldLog.signIn(server, "Tomas Veld")
                        .page("/en/official/" + id)
                        .text())
                .contains("Official transmission", "Circular", "Delegation of Avelia", "Restricted");
        assertThat(transmissions.of(secretariat, paper)).as("not recorded").isEmpty();
    }

    @Test
    void whoever_may_not_read_the_paper_does_not_know_of_the_proposal() {
        String id = transmissions.propose(
                secretariat, paper("XAV,secretariat", "XAV").id());
        assertThat(server.part(OfficialActs.class).find(id, hall.head("XKE"))).isEmpty();
    }

    @Test
    void only_officers_transmit_only_what_is_restricted_and_only_the_newest_version() {
        Item paper = paper("XAV,secretariat", "XAV");
        assertThatThrownBy(() -> transmissions.propose(hall.head("XAV"), paper.id()))
                .isInstanceOf(AccessRefused.class);
        Item open = hall.opened(secretariat, "Open", Hall.document("Open", "Text.", Label.PUBLIC, "XAV"));
        assertThatThrownBy(() -> transmissions.propose(secretariat, open.id())).hasMessage("NOT_RESTRICTED");
        server.part(Exchange.class)
                .revise(
                        secretariat,
                        paper.id(),
                        Hall.from(
                                Hall.document("Circular", "Other text.", paper.label(), "XAV"),
                                List.of(),
                                List.of(),
                                "Corrected"),
                        true);
        assertThatThrownBy(() -> transmissions.propose(secretariat, paper.id())).hasMessage("CHANGED_MEANWHILE");
    }
}
