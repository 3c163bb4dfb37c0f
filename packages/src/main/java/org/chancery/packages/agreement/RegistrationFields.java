package org.chancery.packages.agreement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.law.instrument.Registration;
import org.chancery.packages.tree.Fields;
import org.chancery.packages.tree.TreeBuilder;
import org.chancery.packages.tree.Words;

/**
 * The key {@code registration}: {@code {register: united-nations, number: "35597", date: 1999-03-01}}. A text as the treaty collections print
 * it, "1 March 1999, No. 35597", is read as well and taken apart where it has one of the known forms.
 */
final class RegistrationFields {

    private static final String KEY = "registration";
    private static final String DATE = "(?:(?<date>[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}),? ?)?";
    private static final Pattern CONFIRMED = Pattern.compile(DATE + "(?:No\\. (?<number>[A-Z]{0,3}-?[0-9]{1,6}))?");
    private static final Pattern NOT_CONFIRMED =
            Pattern.compile(DATE + "\\(?[Nn]umber not confirmed: (?<number>[0-9]{1,6})\\)?");
    private static final Pattern LEAGUE =
            Pattern.compile("League of Nations Treaty Series, " + DATE + "No\\. (?<number>[0-9]{1,4})");
    private static final DateTimeFormatter PRINTED =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    private RegistrationFields() {}

    static Optional<Registration> read(Fields f) {
        if (!f.has(KEY)) {
            return Optional.empty();
        }
        return f.hasText(KEY)
                ? f.text(KEY).map(RegistrationFields::of)
                : f.part(KEY).flatMap(RegistrationFields::entry);
    }

    /** The entry that the text prints, or the text where it has no known form. */
    static Registration of(String text) {
        return taken(CONFIRMED, text, Registration.Keeper.UNITED_NATIONS, true)
                .or(() -> taken(NOT_CONFIRMED, text, Registration.Keeper.UNITED_NATIONS, false))
                .or(() -> taken(LEAGUE, text, Registration.Keeper.LEAGUE_OF_NATIONS, true))
                .orElseGet(() -> new Registration.Printed(text));
    }

    static Optional<String> printed(Registration registration) {
        return switch (registration) {
            case Registration.Entry _ -> Optional.empty();
            case Registration.Printed(var text) -> Optional.of(text);
        };
    }

    static Map<String, Object> tree(Registration registration) {
        return switch (registration) {
            case Registration.Entry(var keeper, var number, var on, var confirmed) ->
                new TreeBuilder()
                        .put("register", Words.of(keeper))
                        .text("number", number)
                        .date("date", on)
                        .flag("not-confirmed", !confirmed)
                        .build();
            case Registration.Printed _ -> Map.of();
        };
    }

    private static Optional<Registration> entry(Fields f) {
        var keeper = f.required(
                "register", f.word("register", Registration.Keeper.class), Registration.Keeper.UNITED_NATIONS);
        var number = f.text("number");
        var date = f.date("date");
        boolean confirmed = !f.flag("not-confirmed");
        f.nothingElse();
        if (!f.has("number") && !f.has("date")) {
            f.problems()
                    .error(
                            f.line(),
                            KEY,
                            "The registration has neither number nor date.",
                            "number: \"12345\", date: 2000-01-31, or both.");
        }
        return number.isEmpty() && date.isEmpty()
                ? Optional.empty()
                : Optional.of(new Registration.Entry(keeper, number, date, confirmed));
    }

    private static Optional<Registration> taken(
            Pattern form, String text, Registration.Keeper keeper, boolean confirmed) {
        Matcher m = form.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Registration.Entry(
                    keeper,
                    Optional.ofNullable(m.group("number")),
                    Optional.ofNullable(m.group("date")).map(day -> LocalDate.parse(day, PRINTED)),
                    confirmed));
        } catch (DateTimeException | IllegalArgumentException noEntry) {
            return Optional.empty();
        }
    }
}
