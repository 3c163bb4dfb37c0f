package org.chancery.law.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.treaty;

import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.Communication;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Relation;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.RelationMatrix;
import org.chancery.law.reservation.Relations;
import org.chancery.law.status.Status;
import org.chancery.law.status.TreatyLaw;
import org.junit.jupiter.api.Test;

/** Some parties modify an agreement between themselves by another one (VCLT art. 41). The link is shown; which of the two prevails is not decided. */
class BetweenSomePartiesTest {
    private static Treaty general() {
        return treaty(clauses())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .ratifies("CCC", "2001-02-01")
                .act(
                        "AAA",
                        "notice",
                        "2004-12-01",
                        h -> new Communication(h, Communication.Subject.OTHER, Optional.empty(), LocalizedText.none()));
    }

    private static TreatyLaw withModification() {
        var special = treaty("special", clauses())
                .related(Relation.Kind.AMENDS, "t")
                .ratifies("AAA", "2005-01-01")
                .ratifies("BBB", "2005-02-01");
        return general().law(special);
    }

    @Test
    void a2_a_modification_between_two_changes_nothing_for_the_others_nor_between_them_and_the_others() {
        RelationMatrix before = Relations.over(general().law()).matrix(T, on("2010-01-01"));
        RelationMatrix after = Relations.over(withModification()).matrix(T, on("2010-01-01"));
        assertThat(after.cells()).isEqualTo(before.cells()).hasSize(3);
    }

    @Test
    void a2_both_agreements_bind_those_who_made_the_modification_and_the_link_is_kept() {
        var law = withModification();
        assertThat(law.instruments(new StateCode("AAA"), on("2010-01-01")))
                .allSatisfy(s -> assertThat(s.status()).isEqualTo(Status.PARTY))
                .hasSize(2);
        assertThat(law.instruments(new StateCode("CCC"), on("2010-01-01"))).hasSize(1);
        assertThat(law.holdings()
                        .dossier(new AgreementId("special"))
                        .orElseThrow()
                        .agreement()
                        .related())
                .containsExactly(new Relation(Relation.Kind.AMENDS, T));
    }
}
