package org.chancery.server.authorisation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.law.label.Level;
import org.chancery.server.labels.Authorisation;
import org.jspecify.annotations.Nullable;

/** The form of an authorisation, as the browser sends it; missing fields are empty, lists are parted by commas. */
public record GrantForm(
        @Nullable String level,
        @Nullable String caveats,
        @Nullable String cases,
        @Nullable String conflicts,
        @Nullable String everything,
        @Nullable String briefedUntil,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String ground) {

    /** The form as it begins: what is held now, from today, with a new briefing and ground to be entered. */
    static GrantForm of(Optional<Authorisation> now, LocalDate today) {
        return new GrantForm(
                now.map(it -> it.reader().level().name()).orElse(""),
                now.map(it -> joined(it.reader().caveats())).orElse(""),
                now.map(it -> joined(it.reader().cases())).orElse(""),
                now.map(it -> joined(it.reader().conflicts())).orElse(""),
                now.filter(Authorisation::everything).map(it -> "on").orElse(""),
                now.flatMap(it -> it.reader().briefedUntil())
                        .filter(it -> it.isAfter(today))
                        .map(LocalDate::toString)
                        .orElse(""),
                today.toString(),
                now.flatMap(Authorisation::lastDay).map(LocalDate::toString).orElse(""),
                "");
    }

    /** What was typed in a field. */
    public static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    /** Whether this level is chosen. */
    public boolean isAt(Level each) {
        return each.name().equals(text(level));
    }

    Optional<Level> chosen() {
        return Arrays.stream(Level.values()).filter(this::isAt).findFirst();
    }

    static Optional<LocalDate> day(@Nullable String field) {
        try {
            return text(field).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The items of a list; an {@link IllegalArgumentException} tells of one that is none. */
    static <T extends Comparable<T>> SortedSet<T> items(@Nullable String field, Function<String, T> reader) {
        return Arrays.stream(text(field).split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(reader)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String joined(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
