package org.chancery.law.status;

import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.act.Reservation;
import org.chancery.law.calendar.Days;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.WithdrawalClause;
import org.chancery.law.roll.Columns;
import org.chancery.law.roll.Editions;
import org.chancery.law.roll.Kind;
import org.chancery.law.roll.Participants;
import org.chancery.law.roll.Roll;
import org.chancery.law.threshold.EventColumns;
import org.chancery.law.threshold.Threshold;
import org.chancery.law.threshold.ThresholdBuilder;
import org.jspecify.annotations.Nullable;

/** One agreement made ready for the rules: its clauses, and for each edition its roll and threshold. Immutable. */
final class AgreementLaw {
    final int number;
    final Dossier dossier;
    final Agreement agreement;
    final boolean modelAct;
    final boolean held;
    final MonthEnd monthEnd;
    final @Nullable EntryIntoForce entry;
    final @Nullable LaterParties later;
    final @Nullable WithdrawalClause withdrawal;
    final @Nullable ConsentClause consent;
    final @Nullable ReservationClause reservations;
    final boolean clausesHeld;
    final boolean reservationsGateConsent;
    final boolean unlimited;
    /** Floor on the date of entry into force, or {@code Days.NONE}. */
    final int notBefore;

    final boolean waitsForAgreement;
    /** Whether the condition for entry into force counts the parties to another agreement. */
    final boolean countsParties;

    private final Editions<Edition> editions;

    /** One edition: the roll, its threshold where the clause on entry into force is held, and whether anybody can have left. */
    record Edition(Roll roll, @Nullable Threshold threshold, boolean canBeLeft) {
        static Edition of(Roll roll, @Nullable Threshold threshold) {
            boolean left = IntStream.range(0, roll.lines()).anyMatch(line -> roll.kind(line) == Kind.DENUNCIATION);
            return new Edition(roll, threshold, left || hasParent(roll.agreement()));
        }

        private static boolean hasParent(Agreement agreement) {
            return agreement.clauses().flatMap(c -> c.consent().parent()).isPresent();
        }
    }

    AgreementLaw(
            int number,
            Dossier dossier,
            Participants participants,
            Columns columns,
            EventColumns events,
            Holdings holdings) {
        this.number = number;
        this.dossier = dossier;
        agreement = dossier.agreement();
        modelAct = agreement.kind() == AgreementKind.MODEL_ACT;
        held = agreement.participation().extent() == Participation.Extent.HELD;
        Optional<FinalClauses> clauses = agreement.clauses();
        clausesHeld = clauses.isPresent();
        monthEnd = clauses.map(FinalClauses::monthEnd).orElse(MonthEnd.CLAMP);
        entry = clauses.flatMap(FinalClauses::entryIntoForce).orElse(null);
        notBefore = entry == null ? Days.NONE : Days.of(entry.notBefore());
        waitsForAgreement = entry != null && entry.notBeforeAgreement().isPresent();
        later = clauses.flatMap(FinalClauses::laterParties).orElse(null);
        withdrawal = clauses.map(FinalClauses::withdrawal).orElse(null);
        consent = clauses.map(FinalClauses::consent).orElse(null);
        reservations = clauses.map(FinalClauses::reservations).orElse(null);
        reservationsGateConsent = reservations != null
                && (reservations.effect() == ReservationClause.Effect.AFTER_ONE_ACCEPTANCE
                        || reservations.policy() == ReservationClause.Policy.ALL_MUST_ACCEPT
                        || reservations.policy() == ReservationClause.Policy.ORGAN_ACCEPTS)
                && dossier.acts().stream().anyMatch(Reservation.class::isInstance);
        unlimited = clauses.map(c -> TermRules.unlimited(c.duration())).orElse(true);
        countsParties = entry != null && !entry.when().partiesCounted().isEmpty();
        editions = Editions.of(
                dossier,
                participants,
                columns,
                roll -> Edition.of(
                        roll,
                        ThresholdBuilder.of(roll, participants, events, id -> held(holdings, id))
                                .orElse(null)));
    }

    private static boolean held(Holdings holdings, AgreementId id) {
        return holdings.dossier(id)
                .map(d -> d.agreement().participation().extent() == Participation.Extent.HELD)
                .orElse(false);
    }

    Edition edition(int known) {
        return editions.knownOn(known);
    }

    Roll roll(int known) {
        return edition(known).roll();
    }
}
