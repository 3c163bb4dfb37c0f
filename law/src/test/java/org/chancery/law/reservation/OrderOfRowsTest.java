package org.chancery.law.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.treaty;
import static org.chancery.law.reservation.ReservationsOf.objects;
import static org.chancery.law.reservation.ReservationsOf.reserves;

import java.util.List;
import org.chancery.law.Treaty;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.act.Objection.Form;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.TreatyLaw;
import org.junit.jupiter.api.Test;

/** Rows may stand in any order: what came first is said by the dates. */
class OrderOfRowsTest {
    @Test
    void of_two_objections_the_earlier_one_counts_wherever_it_stands() {
        Treaty treaty = treaty(clauses())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .ratifies("RRR", "2005-03-01");
        reserves(treaty.notifiedOn("2005-03-01"), "RRR", "2005-03-01", "4");
        objects(treaty, "AAA", "2005-06-01", "RRR", "2005-03-01", Form.SIMPLE);
        objects(treaty, "AAA", "2005-05-01", "RRR", "2005-03-01", Form.OPPOSING_ENTRY_INTO_FORCE);
        Dossier rows = treaty.dossier();
        for (Dossier order :
                List.of(rows, new Dossier(rows.agreement(), rows.acts().reversed()))) {
            var law = TreatyLaw.over(Holdings.of(List.of(order)));
            assertThat(Relations.over(law)
                            .between(T, new StateCode("AAA"), new StateCode("RRR"), on("2010-01-01"))
                            .kind())
                    .isEqualTo(Relation.Kind.NO_RELATION);
        }
    }
}
