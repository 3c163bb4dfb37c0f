package org.chancery.server.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.server.incidents.Case.INCIDENTS;
import static org.chancery.server.incidents.Case.SERVER;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.access.Cleared;
import org.chancery.server.copies.CopyUnaccounted;
import org.chancery.server.identity.Somebody;
import org.junit.jupiter.api.Test;

class MissingCopiesTest {

    @Test
    void a_copy_that_nobody_can_show_opens_one_incident_under_its_label_that_neither_holder_nor_keeper_closes() {
        Somebody holder = Case.registry();
        Somebody registrar = Case.registry();
        Somebody officer = Case.security();
        UUID copy = UUID.randomUUID();
        CopyUnaccounted missing = new CopyUnaccounted(
                UUID.randomUUID(),
                copy,
                3,
                5,
                Cleared.number(SERVER, Cleared.label("XAV,secretariat")),
                LocalDate.now(ZoneOffset.UTC),
                holder.mandate(),
                Optional.of(registrar.person()),
                1_000_001);
        MissingCopies listener = SERVER.part(MissingCopies.class);
        listener.on(missing);
        listener.on(missing);
        List<Incident> opened = INCIDENTS.all(officer.actor()).stream()
                .filter(it -> it.concerns().contains(copy.toString()))
                .toList();
        assertThat(opened).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(IncidentKind.LOSS);
            assertThat(it.concerns()).startsWith("copy 3/5");
            assertThat(it.isOriginator("secretariat")).isTrue();
        });
        UUID id = opened.getFirst().id();
        assertThat(INCIDENTS.notices(officer.actor(), id))
                .extracting(Notice::to)
                .containsExactly(NoticeOwed.ORIGINATOR);
        Case.upToProposal(officer, id, "");
        Case.refused(IncidentRefused.Why.OWN, () -> Case.take(holder, id, IncidentStep.CLOSE, Said.because("")));
        Case.refused(IncidentRefused.Why.OWN, () -> Case.take(registrar, id, IncidentStep.CLOSE, Said.because("")));
        Case.take(Case.registry(), id, IncidentStep.CLOSE, Said.because(""));
    }
}
