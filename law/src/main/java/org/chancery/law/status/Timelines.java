package org.chancery.law.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.AmendmentAdopted;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Denunciation;
import org.chancery.law.act.DenunciationRevoked;
import org.chancery.law.act.InstrumentWithdrawn;
import org.chancery.law.act.Milestone;
import org.chancery.law.act.NationalUptake;
import org.chancery.law.act.NotToBecomeParty;
import org.chancery.law.act.ProvisionalApplication;
import org.chancery.law.act.ProvisionalApplicationEnded;
import org.chancery.law.act.Signature;
import org.chancery.law.act.SignatureSucceeded;
import org.chancery.law.act.Suspension;
import org.chancery.law.act.SuspensionEnded;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.WithdrawalRule;
import org.chancery.law.status.Timeline.Event;
import org.chancery.law.status.Timeline.Kind;

/** Puts the events of an agreement in order: those that acts carry and those that the rules give. */
final class Timelines {
    private final AgreementQuestion question;
    private final int on;
    private final List<Event> events = new ArrayList<>();

    private Timelines(AgreementQuestion question) {
        this.question = question;
        on = question.reading.on;
    }

    static Timeline of(TreatyLaw law, AgreementLaw agreement, AsAt when) {
        return new Timelines(AgreementQuestion.ask(law, agreement, when)).timeline();
    }

    private Timeline timeline() {
        AgreementLaw law = question.law;
        add(Days.of(law.agreement.concluded()), Kind.CONCLUDED, null, null, false);
        ConsentClause consent = law.consent;
        if (consent != null) {
            add(Days.of(consent.signatureFrom()), Kind.OPENED_FOR_SIGNATURE, null, null, false);
            add(Days.of(consent.signatureUntil()), Kind.CLOSED_FOR_SIGNATURE, null, null, false);
        }
        recorded();
        computed();
        events.sort(Comparator.comparing(Event::date));
        return new Timeline(law.agreement.id(), question.when, events);
    }

    private void recorded() {
        List<? extends Act> acts = question.law.modelAct
                ? question.law.dossier.acts()
                : question.roll.treatyActs().all();
        for (Act act : acts) {
            if (Days.of(act.head().known().date()) <= question.reading.known
                    && Days.of(act.head().date()) <= on) {
                kind(act)
                        .ifPresent(kind -> add(
                                Days.of(act.head().date()),
                                kind,
                                act.head().state().orElse(null),
                                act.head().id(),
                                false));
            }
        }
    }

    private static Optional<Kind> kind(Act act) {
        return Optional.ofNullable(
                switch (act) {
                    case Signature _, SignatureSucceeded _ -> Kind.SIGNED;
                    case Consent _ -> Kind.CONSENTED;
                    case ProvisionalApplication _ -> Kind.PROVISIONALLY_APPLIED;
                    case ProvisionalApplicationEnded _ -> Kind.PROVISIONAL_APPLICATION_ENDED;
                    case Denunciation _ -> Kind.WITHDRAWAL_NOTIFIED;
                    case DenunciationRevoked _ -> Kind.WITHDRAWAL_REVOKED;
                    case InstrumentWithdrawn _ -> Kind.INSTRUMENT_WITHDRAWN;
                    case NotToBecomeParty _ -> Kind.NOT_TO_BECOME_PARTY;
                    case Suspension _ -> Kind.SUSPENDED;
                    case SuspensionEnded _ -> Kind.SUSPENSION_ENDED;
                    case AmendmentAdopted _ -> Kind.AMENDMENT_ADOPTED;
                    case Announcement a ->
                        switch (a.subject()) {
                            case ENTRY_INTO_FORCE -> Kind.ENTRY_INTO_FORCE_ANNOUNCED;
                            case AMENDMENT_IN_FORCE -> Kind.AMENDMENT_IN_FORCE;
                            case IN_FORCE_FOR_STATE, WITHDRAWAL_EFFECT, TERMINATION -> null;
                        };
                    case Milestone _ -> Kind.STEP;
                    case NationalUptake _ -> Kind.UPTAKE;
                    default -> null;
                });
    }

    private void computed() {
        TreatyReading treaty = question.treaty;
        add(treaty.threshold, Kind.THRESHOLD_REACHED, null, null, true);
        ActId announcement =
                treaty.announcement == null ? null : treaty.announcement.head().id();
        add(treaty.entry, Kind.ENTERED_INTO_FORCE, null, announcement, announcement == null);
        add(treaty.end, Kind.ENDED, null, null, true);
        if (treaty.renewal != null) {
            add(treaty.renewal.since(), Kind.TERM_RENEWED, null, null, true);
        }
        var state = new StateReading();
        for (int i = 0; i < question.roll.states(); i++) {
            MembershipRules.read(question.law, question.roll, i, treaty, question.gate, question.reading, state);
            StateCode code = question.roll.code(i);
            if (state.consent >= 0) {
                add(state.inForce, Kind.IN_FORCE_FOR_STATE, code, id(state.consent), state.announcedInForce < 0);
            }
            if (state.denunciation >= 0) {
                boolean announced = question.roll.announcement(state.denunciation) >= 0;
                add(state.effect, Kind.WITHDRAWAL_EFFECTIVE, code, id(state.denunciation), !announced);
            } else if (state.endRule == WithdrawalRule.PARENT_LEFT_ENDS) {
                add(state.end, Kind.WITHDRAWAL_EFFECTIVE, code, null, true);
            }
        }
    }

    private ActId id(int line) {
        return question.roll.act(line).head().id();
    }

    private void add(
            int day,
            Kind kind,
            @org.jspecify.annotations.Nullable StateCode state,
            @org.jspecify.annotations.Nullable ActId act,
            boolean computed) {
        if (Days.isDate(day)) {
            events.add(new Event(
                    Days.date(day), kind, Optional.ofNullable(state), Optional.ofNullable(act), computed, day > on));
        }
    }
}
