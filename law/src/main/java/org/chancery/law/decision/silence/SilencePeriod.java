package org.chancery.law.decision.silence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chancery.law.decision.Deadline;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.decision.Organ;
import org.chancery.law.decision.SilenceTerms;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.rule.SilenceRule;

/** Whether a time of expiry may be proposed. Hours are elapsed time, working days those of the organisation. */
public final class SilencePeriod {
    private final Organ organ;

    public SilencePeriod(Organ organ) {
        this.organ = organ;
    }

    /** The answer for a local time on the clocks of a zone, proposed at the instant. */
    public Finding check(Instant proposed, LocalDateTime local, ZoneId zone) {
        Reason reason = switch (Deadline.resolve(local, zone)) {
            case Deadline.Inexact(Reason why) -> why;
            case Deadline.Exact(Deadline expiry) ->
                fault(proposed, expiry).orElseGet(() -> reason(SilenceRule.SILENCE_PERIOD_SOUND, expiry));
        };
        return new Finding(organ.keptUnder(), Standing.ESTABLISHED, reason, List.of());
    }

    /** Why the expiry cannot be proposed; empty if it can. */
    Optional<Reason> fault(Instant proposed, Deadline expiry) {
        Optional<SilenceTerms> terms = organ.rules().silence();
        if (terms.isEmpty()) {
            return Optional.of(
                    Reason.of(SilenceRule.SILENCE_NOT_IN_RULES, organ.rules().basis(Optional.empty()), List.of()));
        }
        Instant earliest = earliest(proposed, expiry.zone(), terms.get());
        if (expiry.instant().isBefore(earliest) || !expiry.instant().isAfter(proposed)) {
            return Optional.of(Reason.of(
                    SilenceRule.SILENCE_TOO_SHORT,
                    organ.rules().basis(terms.get().article()),
                    List.of(),
                    DecisionSteps.at(expiry.instant(), expiry.zone()),
                    DecisionSteps.at(earliest, expiry.zone())));
        }
        boolean dayOff = terms.get().endsOnWorkingDay()
                && !organ.rules().calendar().isWorking(expiry.local().toLocalDate());
        return dayOff ? Optional.of(reason(SilenceRule.SILENCE_ENDS_ON_DAY_OFF, expiry)) : Optional.empty();
    }

    private Instant earliest(Instant proposed, ZoneId zone, SilenceTerms terms) {
        Instant byHours = proposed.plusSeconds(3600L * terms.shortestHours());
        var local = proposed.atZone(zone);
        var day = organ.rules().calendar().plus(local.toLocalDate(), terms.shortestWorkingDays());
        Instant byDays = day.atTime(local.toLocalTime()).atZone(zone).toInstant();
        return terms.shortestWorkingDays() > 0 && byDays.isAfter(byHours) ? byDays : byHours;
    }

    private Reason reason(SilenceRule rule, Deadline expiry) {
        return Reason.of(
                rule,
                organ.rules().basis(organ.rules().silence().flatMap(SilenceTerms::article)),
                List.of(),
                DecisionSteps.at(expiry.instant(), expiry.zone()));
    }
}
