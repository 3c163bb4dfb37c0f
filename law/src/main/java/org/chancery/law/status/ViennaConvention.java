package org.chancery.law.status;

import java.time.LocalDate;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Reason;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/**
 * Whether the Vienna Convention on the Law of Treaties governs an agreement between two States as a treaty or states custom: it applies only
 * to treaties concluded after it entered into force for these States (VCLT art. 4). Read from the record of the Convention, where it is held.
 */
public final class ViennaConvention {
    /** The id of the package in which participation in the Convention is kept. */
    public static final AgreementId ID = new AgreementId("vclt");

    private ViennaConvention() {}

    /** Whether both States were recorded as parties to the Convention on the day before the agreement was concluded. */
    public static boolean isTreatyBetween(TreatyLaw law, Agreement agreement, StateCode a, StateCode b, AsAt when) {
        if (law.holdings().dossier(ID).isEmpty()) {
            return false;
        }
        return agreement
                .concluded()
                .map(concluded -> isParty(law, a, concluded, when) && isParty(law, b, concluded, when))
                .orElse(false);
    }

    /** The same reason, resting on the Convention as a treaty where it rested on it as custom. */
    public static Reason asTreaty(Reason reason) {
        return reason.basis() instanceof Basis.Vclt(var article, var _)
                ? new Reason(reason.rule(), new Basis.Vclt(article, true), reason.values(), reason.acts())
                : reason;
    }

    private static boolean isParty(TreatyLaw law, StateCode state, LocalDate concluded, AsAt when) {
        return law.state(ID, state, AsAt.on(concluded.minusDays(1), when.knownAt()))
                .status()
                .isParty();
    }
}
