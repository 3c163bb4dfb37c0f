package org.chancery.law.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.treaty;
import static org.chancery.law.reservation.ReservationsOf.reserves;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.law.Treaty;
import org.chancery.law.act.Holdings;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Reason;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.TreatyLaw;
import org.junit.jupiter.api.Test;

/** The Vienna Convention rules as a treaty only where it was in force for both States before the agreement was concluded (VCLT art. 4). */
class BasisOfRelationTest {
    private static final Treaty CONVENTION = treaty("vclt", clauses())
            .ratifies("AAA", "1990-01-01")
            .ratifies("RRR", "1990-01-01")
            .ratifies("BBB", "2012-01-01")
            .signs("CCC", "1990-01-01");

    private static Treaty concludedOn(String date) {
        Treaty treaty = treaty(clauses()).concluded(date);
        List.of("AAA", "BBB", "CCC", "RRR").forEach(state -> treaty.ratifies(state, "2015-01-01"));
        return reserves(treaty.notifiedOn("2015-01-01"), "RRR", "2015-01-01", "4");
    }

    private static Stream<Boolean> asTreaty(String concluded, String a, String b, Treaty... others) {
        var dossiers = Stream.concat(Stream.of(concludedOn(concluded)), Stream.of(others))
                .map(Treaty::dossier)
                .toList();
        var relation = Relations.over(TreatyLaw.over(Holdings.of(dossiers)))
                .between(T, new StateCode(a), new StateCode(b), on("2017-01-01"));
        var reasons = Stream.concat(
                Stream.of(relation.finding().conclusion()),
                relation.finding().steps().stream().skip(2));
        List<Boolean> found = reasons.map(Reason::basis)
                .filter(Basis.Vclt.class::isInstance)
                .map(basis -> ((Basis.Vclt) basis).asTreaty())
                .toList();
        assertThat(found).hasSizeGreaterThan(1);
        return found.stream().distinct();
    }

    @Test
    void as_treaty_where_both_were_parties_to_it_before_the_agreement_was_concluded() {
        assertThat(asTreaty("2010-01-01", "AAA", "RRR", CONVENTION)).containsExactly(true);
    }

    @Test
    void as_custom_where_one_became_a_party_to_it_only_afterwards() {
        assertThat(asTreaty("2010-01-01", "BBB", "RRR", CONVENTION)).containsExactly(false);
        assertThat(asTreaty("2014-01-01", "BBB", "RRR", CONVENTION)).containsExactly(true);
    }

    @Test
    void as_custom_where_the_agreement_was_concluded_on_the_day_it_entered_into_force_for_one() {
        String entered = TreatyLaw.over(Holdings.of(List.of(CONVENTION.dossier())))
                .state(new org.chancery.law.instrument.AgreementId("vclt"), new StateCode("BBB"), on("2017-01-01"))
                .inForceSince()
                .orElseThrow()
                .toString();
        assertThat(asTreaty(entered, "BBB", "RRR", CONVENTION)).containsExactly(false);
    }

    @Test
    void as_custom_where_one_only_signed_it_or_its_record_is_not_held() {
        assertThat(asTreaty("2010-01-01", "CCC", "RRR", CONVENTION)).containsExactly(false);
        assertThat(asTreaty("2010-01-01", "AAA", "RRR")).containsExactly(false);
    }
}
