package org.chancery.law.label;

import java.time.LocalDate;
import java.util.Optional;

/** The originator's decision, made with the label, that the level falls on a date or with an event. It needs no further act. */
public record Downgrade(Trigger trigger, Level to) {

    /** What brings it about. */
    public sealed interface Trigger {}

    /** From this day on. */
    public record OnDate(LocalDate date) implements Trigger {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** From the day of an event on. */
    public record OnEvent(EventName event) implements Trigger {
        @Override
        public String toString() {
            return event.toString();
        }
    }

    /** The day from which the lower level holds, if it is known. */
    public Optional<LocalDate> from(Circumstances circumstances) {
        return switch (trigger) {
            case OnDate it -> Optional.of(it.date());
            case OnEvent it -> circumstances.happened(it.event());
        };
    }

    /** As in a label: {@code 2027-01-01>RESTRICTED}, {@code event:trials-ended>PUBLIC}. */
    @Override
    public String toString() {
        return (trigger instanceof OnEvent ? "event:" : "") + trigger + ">" + to;
    }
}
