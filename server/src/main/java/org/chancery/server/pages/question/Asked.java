package org.chancery.server.pages.question;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.chancery.server.pages.question.BadQuestion.Fault;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an address. What is missing or empty has its default; what is wrong is refused. */
public final class Asked {
    private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    private static final int LONGEST = 200;

    private Asked() {}

    /** The question of {@code on} and {@code known-at}. */
    public static Question question(@Nullable String on, @Nullable String knownAt, LocalDate today) {
        return new Question(date("on", on).orElse(today), date("known-at", knownAt), today);
    }

    /** A date as ISO 8601 writes it. */
    public static Optional<LocalDate> date(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        LocalDate date;
        try {
            date = LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new BadQuestion(Fault.NOT_A_DATE, parameter, text);
        }
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new BadQuestion(Fault.OUT_OF_RANGE, parameter, text);
        }
        return Optional.of(date);
    }

    /** A number from 1 to {@code most}. */
    public static int number(String parameter, @Nullable String text, int otherwise, int most) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, with the same words as for a number that is too large
        }
        throw new BadQuestion(Fault.NOT_A_NUMBER, parameter, text);
    }

    /** One of the constants, written in lower case with hyphens. */
    public static <E extends Enum<E>> Optional<E> choice(String parameter, @Nullable String text, Class<E> among) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        for (E constant : among.getEnumConstants()) {
            if (written(constant).equals(text.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(constant);
            }
        }
        throw new BadQuestion(Fault.NOT_A_CHOICE, parameter, text);
    }

    /** How a constant is written in an address. */
    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A free text, stripped. */
    public static String text(String parameter, @Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > LONGEST) {
            throw new BadQuestion(Fault.TOO_LONG, parameter, stripped);
        }
        return stripped;
    }
}
