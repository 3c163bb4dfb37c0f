package org.chancery.law.reservation;

import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;

/**
 * The treaty relation between two States on a date, seen from the first (VCLT arts. 20 and 21). Indicative: the depositary does not rule on it.
 *
 * @param modifications the reservations that modify the relation, those of either side
 * @param finding the answer with its reasons
 */
public record Relation(
        AgreementId agreement,
        StateCode from,
        StateCode to,
        AsAt when,
        Kind kind,
        List<Modification> modifications,
        Finding finding) {
    /** What there is between the two. */
    public enum Kind {
        /** In force without modification. */
        IN_FORCE,
        /** In force; provisions are modified to the extent of a reservation, or do not apply to its extent. */
        IN_FORCE_MODIFIED,
        /** No treaty relation. */
        NO_RELATION,
        /** The period in which the other State may still object runs (VCLT art. 20(5)). */
        PENDING,
        /** A severing objection: practice is divided on its effect. */
        DISPUTED,
        /** Participation, clause or a link between acts is not known, or a person has to decide. */
        NOT_KNOWN
    }

    /** How a reservation works between the two. */
    public enum Effect {
        /** Accepted: the provisions are modified as the reservation says, for both (VCLT art. 21(1)). */
        MODIFIES,
        /** Objected to: the provisions do not apply between the two to the extent of the reservation (VCLT art. 21(3)). */
        EXCLUDES_TO_ITS_EXTENT,
        /** Objected to with an intermediate effect: further provisions do not apply either. */
        EXCLUDES_FURTHER_PROVISIONS,
        /** Objected to, with entry into force between the two opposed (VCLT art. 20(4)(b)). */
        PRECLUDES_RELATION,
        /** Objected to with severing effect: one view is that the reserving State is bound without its reservation. */
        SEVERED_OR_EXCLUDED,
        /** Neither accepted nor objected to yet; the period of silence runs. */
        PENDING,
        /** The reservation is prohibited, or the objection's form is not clear; a person has to decide. */
        NOT_CLEAR
    }

    /** One reservation's effect in this relation. */
    public record Modification(
            ActId reservation, StateCode by, Effect effect, List<Article> articles, List<ActId> acts) {
        public Modification {
            articles = List.copyOf(articles);
            acts = List.copyOf(acts);
        }
    }

    public Relation {
        modifications = List.copyOf(modifications);
    }
}
