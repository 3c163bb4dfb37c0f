package org.chancery.server.ledger;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chancery.register.Register;
import org.chancery.register.act.Ticks;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.ServeOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether a log has restricted acts, and when it ticks. Fixed when the log is first opened: a log that began to tick later would tell
 * when the first restricted act came. Without a choice a trial log has none; the demonstration, and a log with a name, have: 64 places an
 * hour, so that a registry issues a hundred copies of a paper in two ticks (docs/operating.md).
 */
@Component
class RestrictedActsChoice {

    private final String choice;
    private final String every;
    private final int places;

    RestrictedActsChoice(
            @Value("${chancery.restricted-acts:}") String choice,
            @Value("${chancery.restricted-acts-every:PT1H}") String every,
            @Value("${chancery.restricted-acts-places:64}") int places) {
        if (!choice.matches("on|off|")) {
            throw new OperatorError("CHANCERY_RESTRICTED_ACTS is on or off, not \"" + choice + "\".");
        }
        this.choice = choice;
        this.every = every;
        this.places = places;
    }

    /** For a log that is opened now. */
    Optional<Ticks> ticks(Origin origin, ServeOptions options) {
        boolean wanted = choice.isEmpty() ? options.demo() || !origin.isTrial() : choice.equals("on");
        try {
            return wanted ? Optional.of(new Ticks(Duration.parse(every), places)) : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new OperatorError(
                    "CHANCERY_RESTRICTED_ACTS_EVERY is a time such as PT1H and CHANCERY_RESTRICTED_ACTS_PLACES a number from 1"
                            + " to 4096, not \"" + every + "\" and " + places + ".",
                    e);
        }
    }

    /** Refuses a choice that is not the one this log was opened with. */
    void requireAsOpened(Register register) {
        boolean on = register.restricted().isPresent();
        if (!choice.isEmpty() && on != choice.equals("on")) {
            throw new OperatorError("CHANCERY_RESTRICTED_ACTS is " + choice + ", but the log " + register.origin()
                    + " was opened with restricted acts " + (on ? "on" : "off")
                    + ". That is fixed; leave the variable out, or set up another log.");
        }
    }
}
