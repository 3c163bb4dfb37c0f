package org.chancery.law.decision;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Reason;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.SilenceRule;

/**
 * An exact time as it was set: on the clocks of a zone, and the instant that this meant when it was set. The instant prevails, also if the
 * rules of the zone change afterwards.
 */
public record Deadline(LocalDateTime local, ZoneId zone, Instant instant) {

    /** What a local time in a zone gives. */
    public sealed interface Resolution {}

    /** The time exists once. */
    public record Exact(Deadline deadline) implements Resolution {}

    /** The clocks never show this time, or show it twice; another has to be named. */
    public record Inexact(Reason reason) implements Resolution {}

    /** The instant of a local time; a time that the clocks skip or show twice is refused, never guessed. */
    public static Resolution resolve(LocalDateTime local, ZoneId zone) {
        var offsets = zone.getRules().getValidOffsets(local);
        return switch (offsets.size()) {
            case 0 -> inexact(SilenceRule.LOCAL_TIME_MISSING, local, zone);
            case 1 -> new Exact(new Deadline(local, zone, local.toInstant(offsets.getFirst())));
            default -> inexact(SilenceRule.LOCAL_TIME_TWICE, local, zone);
        };
    }

    private static Inexact inexact(Rule rule, LocalDateTime local, ZoneId zone) {
        String written = local.toLocalDate() + " " + local.toLocalTime();
        Basis basis = DecisionSteps.convention();
        return new Inexact(
                Reason.of(rule, basis, List.of(), DecisionSteps.words(written), DecisionSteps.words(zone.getId())));
    }

    /** Whether an instant comes in time: before, and not at, the deadline. */
    public boolean isMetBy(Instant received) {
        return received.isBefore(instant);
    }
}
