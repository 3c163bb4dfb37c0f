package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Declaration;
import org.chancery.law.act.Origin;
import org.chancery.law.act.Reservation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProposedActsTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 20);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 11, 23);

    private static ProposedActs acts(Deposit deposit, String... taken) {
        Set<ActId> ids = Stream.of(taken).map(ActId::new).collect(Collectors.toSet());
        return ProposedActs.of(deposit, RECEIVED, ACCEPTED, ids);
    }

    private static Deposit deposit(String kind, Map<String, String> fields) {
        return Deposits.of("concord-charter", "XKE", kind, fields);
    }

    static List<InstrumentKind> kinds() {
        return InstrumentKinds.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_becomes_the_act_that_the_table_names(InstrumentKind kind) {
        ProposedActs proposed = acts(deposit(kind.code(), Deposits.filled(kind)));
        assertThat(proposed.wrong()).isEmpty();
        assertThat(proposed.acts()).hasSize(kind.effect() == InstrumentKind.Effect.ACT ? 1 : 0);
        assertThat(proposed.acts()).allMatch(act -> act.head().origin() == Origin.OFFICIAL);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_form_without_what_its_kind_needs_names_the_fields(InstrumentKind kind) {
        assertThat(acts(deposit(kind.code(), Map.of())).wrong())
                .hasSize(kind.needs().size());
    }

    @Test
    void an_act_has_the_day_of_receipt_and_is_known_and_notified_on_the_day_of_acceptance() {
        var head = acts(deposit("ratification", Map.of())).acts().getFirst().head();
        assertThat(head.date()).isEqualTo(RECEIVED);
        assertThat(head.notified()).contains(ACCEPTED);
        assertThat(head.known().date()).isEqualTo(ACCEPTED);
        assertThat(head.known().assumed()).isFalse();
        assertThat(head.id().value()).isEqualTo("XKE-ratification-2026-11-20");
    }

    @Test
    void an_id_that_is_taken_gets_a_number() {
        var proposed = acts(deposit("ratification", Map.of()), "XKE-ratification-2026-11-20");
        assertThat(proposed.acts().getFirst().head().id().value()).isEqualTo("XKE-ratification-2026-11-20-2");
    }

    @Test
    void a_reservation_and_declarations_come_with_the_instrument_as_acts_of_their_own() {
        var acts = acts(deposit(
                        "accession",
                        Map.of(
                                "reservation_articles", "4;7(2)",
                                "reservation_en", "Does not apply article 4.",
                                "declaration_ru", "Понимает статью 5 так.",
                                "required_en", "Names its national authority.")))
                .acts();
        assertThat(acts.getFirst()).isInstanceOf(Consent.class);
        assertThat(acts)
                .filteredOn(Reservation.class::isInstance)
                .singleElement()
                .satisfies(it -> assertThat(((Reservation) it).articles()).hasSize(2));
        assertThat(acts)
                .filteredOn(Declaration.class::isInstance)
                .extracting(it -> ((Declaration) it).kind())
                .containsExactly(Declaration.Kind.INTERPRETATIVE, Declaration.Kind.MANDATORY);
        assertThat(acts).extracting(it -> it.head().id()).doesNotHaveDuplicates();
    }

    @Test
    void a_date_that_is_none_is_named() {
        assertThat(acts(deposit("denunciation", Map.of("effective_on", "soon"))).wrong())
                .containsExactly("effective_on");
    }
}
