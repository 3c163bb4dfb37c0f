package org.chancery.server.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.chancery.server.web.Query;

/**
 * Which lines of the log are asked for; what is empty does not limit.
 *
 * @param person random reference
 * @param item id
 * @param day calendar day in UTC
 * @param before entry after which the page begins, going back in time
 */
record ReadsAsked(Optional<String> person, Optional<String> item, Optional<LocalDate> day, Optional<String> before) {

    static ReadsAsked of(Query query) {
        return new ReadsAsked(
                query.value("person"),
                query.value("item"),
                query.value("day").flatMap(ReadsAsked::day),
                query.value("before").filter(it -> it.matches("[0-9a-f-]{36}")));
    }

    /** The same for one person. */
    ReadsAsked by(String one) {
        return new ReadsAsked(Optional.of(one), item, day, before);
    }

    /** The same from the newest line on. */
    ReadsAsked whole() {
        return new ReadsAsked(person, item, day, Optional.empty());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
