package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chancery.law.label.Level;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.identity.Somebody;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;

class InventoryTest {

    private final Somebody officer = CopyServer.authorised(Role.REGISTRY_OFFICER);
    private final Somebody holder = CopyServer.authorised(Role.DELEGATION_HEAD);
    private final Somebody other = CopyServer.authorised(Role.DELEGATION_MEMBER);
    private final Inventories inventories = CopyServer.part(Inventories.class);

    @Test
    void a_copy_that_nobody_shows_is_missing_when_the_inventory_is_closed() {
        RegisteredDocument document = CopyServer.entered(officer);
        List<Copy> copies = CopyServer.issued(officer, document, holder, other);
        Copy shown = copies.getFirst();
        Copy hidden = copies.getLast();
        UUID inventory = inventories.open(officer.actor());
        assertThat(inventories.lines(officer.actor(), inventory))
                .extracting(it -> it.copy().id())
                .contains(shown.id(), hidden.id());
        String typed = shown.code().grouped().toLowerCase(java.util.Locale.ROOT);
        assertThat(inventories.seeByCode(officer.actor(), inventory, typed).id())
                .isEqualTo(shown.id());
        inventories.lines(officer.actor(), inventory).stream()
                .map(Inventory.Line::copy)
                .filter(it -> !it.document().equals(document.id()))
                .forEach(it -> inventories.seeByHand(officer.actor(), inventory, it.id()));
        assertThat(inventories.close(officer.actor(), inventory))
                .extracting(Copy::id)
                .containsExactly(hidden.id());
        IssueTest.refused(Why.INVENTORY_CLOSED, () -> inventories.close(officer.actor(), inventory));
        IssueTest.refused(Why.INVENTORY_CLOSED, () -> inventories.seeByHand(officer.actor(), inventory, hidden.id()));
        CopyServer.settled(officer, document.id());
        assertThat(CopyServer.copy(officer, hidden).standing()).isEqualTo(Standing.MISSING);
        assertThat(CopyServer.copy(officer, shown).standing()).isEqualTo(Standing.HELD);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(CopyServer.part(Unaccounted.class).events())
                                .extracting(CopyUnaccounted::copy)
                                .containsOnlyOnce(hidden.id()));
    }

    @Test
    void a_copy_that_is_not_on_the_list_is_refused() {
        CopyServer.issued(officer, CopyServer.entered(officer), holder);
        UUID inventory = inventories.open(officer.actor());
        Copy later =
                CopyServer.issued(officer, CopyServer.entered(officer), holder).getFirst();
        IssueTest.refused(Why.NOT_IN_INVENTORY, () -> inventories.seeByHand(officer.actor(), inventory, later.id()));
        IssueTest.refused(Why.CODE_LENGTH, () -> inventories.seeByCode(officer.actor(), inventory, "K7Q2"));
    }

    @Test
    void who_does_not_see_every_line_closes_nothing() {
        CopyServer.issued(officer, CopyServer.entered(officer), holder);
        UUID inventory = inventories.open(officer.actor());
        Somebody stranger = Somebody.in(CopyServer.shared(), Role.REGISTRY_OFFICER);
        assertThat(inventories.lines(stranger.actor(), inventory)).isEmpty();
        assertThat(inventories.find(stranger.actor(), inventory).known()).isZero();
        assertThat(inventories.find(officer.actor(), inventory).known())
                .isEqualTo(inventories.lines(officer.actor(), inventory).size());
        IssueTest.refused(Why.LINES_HIDDEN, () -> inventories.close(stranger.actor(), inventory));
        assertThatThrownBy(() -> inventories.open(holder.actor())).isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_copy_is_seen_again_within_twelve_months_and_at_top_secret_within_six() {
        LocalDate day = LocalDate.of(2026, 11, 30);
        assertThat(InventoryDue.by(day, Level.RESTRICTED)).isEqualTo("2027-11-30");
        assertThat(InventoryDue.by(day, Level.SECRET)).isEqualTo("2027-11-30");
        assertThat(InventoryDue.by(day, Level.TOP_SECRET)).isEqualTo("2027-05-30");
        CopyServer.issued(officer, CopyServer.entered(officer), holder);
        assertThat(CopyServer.part(InventoryDue.class).earliest(officer.actor()))
                .hasValueSatisfying(it -> assertThat(it).isAfter(LocalDate.now(java.time.ZoneOffset.UTC)));
    }
}
