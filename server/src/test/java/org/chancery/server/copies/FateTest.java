package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

class FateTest {

    private final Somebody officer = CopyServer.authorised(Role.REGISTRY_OFFICER);
    private final Somebody security = CopyServer.authorised(Role.SECURITY_OFFICER);
    private final Somebody holder = CopyServer.authorised(Role.DELEGATION_HEAD);
    private final HeldPapers papers = CopyServer.part(HeldPapers.class);
    private final Returns returns = CopyServer.part(Returns.class);
    private final Destructions destructions = CopyServer.part(Destructions.class);

    @Test
    void a_copy_is_receipted_handed_back_returned_and_destroyed() {
        RegisteredDocument document = CopyServer.entered(officer);
        Copy copy = CopyServer.issued(officer, document, holder).getFirst();
        papers.confirmReceipt(holder.actor(), copy.id());
        IssueTest.refused(Why.ON_ITS_WAY, () -> returns.returned(officer.actor(), copy.id()));
        CopyServer.settled(officer, document.id());
        assertThat(CopyServer.copy(officer, copy).receipted()).isPresent();
        IssueTest.refused(Why.NOT_FROM_HERE, () -> papers.confirmReceipt(holder.actor(), copy.id()));
        papers.handBack(holder.actor(), copy.id());
        assertThat(papers.isHandedBack(officer.actor(), copy)).isTrue();
        returns.returned(officer.actor(), copy.id());
        CopyServer.settled(officer, document.id());
        IssueTest.refused(Why.NOT_FROM_HERE, () -> returns.returned(officer.actor(), copy.id()));
        IssueTest.refused(Why.NOT_FROM_HERE, () -> papers.download(holder.actor(), copy.id()));
        IssueTest.refused(Why.METHOD_MISSING, () -> destructions.destroy(officer.actor(), copy.id(), ""));
        destructions.destroy(officer.actor(), copy.id(), "Shredded in room 114");
        CopyServer.settled(officer, document.id());
        Copy destroyed = CopyServer.copy(officer, copy);
        assertThat(destroyed.standing()).isEqualTo(Standing.DESTROYED);
        assertThat(destroyed.fates().getLast().certificate()).isNotEmpty();
        IssueTest.refused(Why.NOT_FROM_HERE, () -> returns.missing(officer.actor(), copy.id()));
    }

    @Test
    void a_missing_copy_is_told_once_it_is_recorded_and_can_be_found_again() {
        RegisteredDocument document = CopyServer.entered(officer);
        Copy copy = CopyServer.issued(officer, document, holder).getFirst();
        Unaccounted heard = CopyServer.part(Unaccounted.class);
        returns.missing(security.actor(), copy.id());
        CopyServer.settled(officer, document.id());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(heard.events())
                        .filteredOn(it -> it.copy().equals(copy.id()))
                        .singleElement()
                        .satisfies(it -> {
                            assertThat(it.document()).isEqualTo(document.id());
                            assertThat(it.label()).isEqualTo(copy.label());
                            assertThat(it.k()).isEqualTo(1);
                            assertThat(it.takenBackBy()).isEmpty();
                        }));
        returns.found(officer.actor(), copy.id());
        CopyServer.settled(officer, document.id());
        assertThat(CopyServer.copy(officer, copy).standing()).isEqualTo(Standing.HELD);
    }

    @Test
    void holders_record_no_returns_and_destroy_nothing() {
        RegisteredDocument document = CopyServer.entered(officer);
        Copy copy = CopyServer.issued(officer, document, holder).getFirst();
        assertThatThrownBy(() -> returns.returned(holder.actor(), copy.id())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> destructions.destroy(holder.actor(), copy.id(), "Burnt"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> CopyServer.part(Print.class).forRegistry(holder.actor(), copy.id()))
                .isInstanceOf(AccessRefused.class);
    }
}
