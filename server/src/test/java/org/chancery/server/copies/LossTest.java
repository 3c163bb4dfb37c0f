package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.chancery.server.identity.Somebody;
import org.chancery.server.incidents.Incident;
import org.chancery.server.incidents.IncidentCase;
import org.chancery.server.incidents.IncidentKind;
import org.chancery.server.incidents.Incidents;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

/** From a copy that nobody can show to an incident, through the register. */
class LossTest {

    private final Somebody officer = CopyServer.authorised(Role.REGISTRY_OFFICER);
    private final Somebody security = CopyServer.authorised(Role.SECURITY_OFFICER);
    private final Somebody holder = CopyServer.authorised(Role.DELEGATION_HEAD);
    private final Returns returns = CopyServer.part(Returns.class);

    @Test
    void a_copy_recorded_as_missing_opens_one_incident_of_which_its_holder_is_part() {
        Copy copy = issued();
        returns.missing(officer.actor(), copy.id());
        Incident incident = opened(copy);
        assertThat(incident.kind()).isEqualTo(IncidentKind.LOSS);
        assertThat(incident.label()).isEqualTo(copy.label());
        assertThat(incident.originators()).hasToString("[XAV]");
        assertThat(involved(incident)).containsExactly(holder.person());
    }

    @Test
    void of_a_copy_lost_in_the_registry_whoever_took_it_back_is_part_too() {
        Copy copy = issued();
        returns.returned(officer.actor(), copy.id());
        CopyServer.settled(officer, copy.document());
        returns.missing(security.actor(), copy.id());
        assertThat(involved(opened(copy))).containsExactlyInAnyOrder(holder.person(), officer.person());
    }

    @Test
    void a_copy_that_an_inventory_did_not_find_opens_an_incident_when_its_loss_is_recorded() {
        Copy copy = issued();
        Somebody closer = CopyServer.authorised(Role.REGISTRY_OFFICER);
        Inventories inventories = CopyServer.part(Inventories.class);
        UUID inventory = inventories.open(closer.actor());
        for (Inventory.Line line : inventories.lines(closer.actor(), inventory)) {
            if (!line.copy().id().equals(copy.id())) {
                inventories.seeByHand(closer.actor(), inventory, line.copy().id());
            }
        }
        inventories.close(closer.actor(), inventory);
        assertThat(opened(copy).concerns()).startsWith("copy 1/1");
    }

    private Copy issued() {
        return CopyServer.issued(officer, CopyServer.entered(officer), holder).getFirst();
    }

    private Incident opened(Copy copy) {
        await().atMost(Duration.ofSeconds(60)).until(() -> !about(copy).isEmpty());
        CopyServer.settled(officer, copy.document());
        return assertThat(about(copy)).singleElement().actual();
    }

    private List<Incident> about(Copy copy) {
        return CopyServer.part(Incidents.class).all(security.actor()).stream()
                .filter(it -> it.concerns().contains(copy.id().toString()))
                .toList();
    }

    private List<String> involved(Incident incident) {
        return CopyServer.part(IncidentCase.class).involved(security.actor(), incident.id());
    }
}
