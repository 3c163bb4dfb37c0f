package org.chancery.law.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.act.Problem.Kind;
import org.chancery.law.act.Problem.Severity;
import org.chancery.law.calendar.Counting;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.instrument.WithdrawalClause;
import org.jspecify.annotations.Nullable;

/** Checks of one State's acts taken together, in the order of their dates. */
final class StateChecks {
    private final Agreement agreement;
    private final List<Problem> problems;
    private @Nullable Consent consent;
    private @Nullable Denunciation denunciation;

    private StateChecks(Agreement agreement, List<Problem> problems) {
        this.agreement = agreement;
        this.problems = problems;
    }

    static List<Problem> of(Dossier dossier) {
        var byState = new TreeMap<StateCode, List<TreatyAct>>();
        for (Act act : dossier.acts()) {
            if (act instanceof TreatyAct treatyAct) {
                act.head()
                        .state()
                        .ifPresent(state -> byState.computeIfAbsent(state, _ -> new ArrayList<>())
                                .add(treatyAct));
            }
        }
        var problems = new ArrayList<Problem>();
        for (Map.Entry<StateCode, List<TreatyAct>> entry : byState.entrySet()) {
            var checks = new StateChecks(dossier.agreement(), problems);
            entry.getValue().stream()
                    .sorted(Comparator.comparing((TreatyAct a) -> a.head().date())
                            .thenComparing(a -> a instanceof Consent ? 0 : 1))
                    .forEach(checks::check);
        }
        return problems;
    }

    private void check(TreatyAct act) {
        switch (act) {
            case Consent c -> consent(c);
            case InstrumentWithdrawn w -> {
                if (consent == null) {
                    error(
                            Kind.WITHDRAWAL_BEFORE_CONSENT,
                            w,
                            "no instrument is recorded before it that could be withdrawn");
                }
                consent = null;
            }
            case Denunciation d -> denunciation(d);
            case DenunciationRevoked r -> revoked(r);
            case Reservation r -> {
                if (policy() == ReservationClause.Policy.PROHIBITED) {
                    problems.add(new Problem(
                            Kind.RESERVATION_PROHIBITED,
                            Severity.WARNING,
                            List.of(r.head().id()),
                            "the agreement prohibits reservations; what follows is for the States and organs"));
                }
            }
            default -> {}
        }
    }

    private void consent(Consent next) {
        if (consent != null && denunciation == null) {
            boolean severalDepositaries = next.head().depositary().isPresent()
                    && !next.head().depositary().equals(consent.head().depositary());
            if (!severalDepositaries) {
                problems.add(new Problem(
                        Kind.TWO_CONSENTS,
                        Severity.ERROR,
                        List.of(consent.head().id(), next.head().id()),
                        "two instruments of "
                                + next.head().state().map(StateCode::value).orElse("nobody") + " ("
                                + consent.head().date() + " and " + next.head().date()
                                + ") without a withdrawal between them; only one can stand"));
            }
            return;
        }
        consent = next;
        denunciation = null;
    }

    private void denunciation(Denunciation next) {
        if (consent == null) {
            error(
                    Kind.WITHDRAWAL_BEFORE_CONSENT,
                    next,
                    "no consent is recorded before it; a State can leave only what it has joined");
        }
        denunciation = next;
        agreement.clauses().ifPresent(clauses -> {
            WithdrawalClause clause = clauses.withdrawal();
            if (clause.policy() == WithdrawalClause.Policy.NONE) {
                error(
                        Kind.WITHDRAWAL_NOT_ALLOWED,
                        next,
                        "the agreement does not provide for withdrawal; a person decides");
            } else if (clause.policy() == WithdrawalClause.Policy.NOTICE) {
                LocalDate earliest = Counting.from(next.head().date(), clause.notice(), clauses.monthEnd());
                if (next.statedEffect().map(s -> s.isBefore(earliest)).orElse(false)) {
                    error(
                            Kind.EARLIER_EFFECT_THAN_ALLOWED,
                            next,
                            "the notice names " + next.statedEffect().get() + "; the clause allows " + earliest
                                    + " at the earliest");
                }
            }
        });
    }

    private void revoked(DenunciationRevoked act) {
        Denunciation notice = denunciation;
        if (notice == null) {
            return;
        }
        Optional<LocalDate> effect = agreement
                .clauses()
                .filter(c -> c.withdrawal().policy() == WithdrawalClause.Policy.NOTICE)
                .map(c -> Counting.from(notice.head().date(), c.withdrawal().notice(), c.monthEnd()));
        LocalDate last = notice.statedEffect()
                .filter(s -> effect.map(s::isAfter).orElse(true))
                .or(() -> effect)
                .orElse(LocalDate.MAX);
        if (act.head().date().isBefore(last)) {
            denunciation = null;
        } else {
            error(Kind.REVOKED_TOO_LATE, act, "the notice took effect on " + last + "; it can be revoked only before");
        }
    }

    private ReservationClause.@Nullable Policy policy() {
        return agreement.clauses().map(c -> c.reservations().policy()).orElse(null);
    }

    private void error(Kind kind, TreatyAct act, String message) {
        problems.add(new Problem(kind, Severity.ERROR, List.of(act.head().id()), message));
    }
}
