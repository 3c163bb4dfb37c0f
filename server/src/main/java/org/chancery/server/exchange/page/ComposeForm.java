package org.chancery.server.exchange.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.law.label.Label;
import org.chancery.server.exchange.Draft;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.Shelves;

/**
 * A form that was sent.
 *
 * @param draft empty where a field cannot be read
 * @param wrong names of fields to put right
 */
record ComposeForm(Optional<Draft> draft, Set<String> wrong) {

    private static final int MOST_TAGS = 20;

    /** Reads it for a party; {@code least} is the label to which the form's adds. */
    static ComposeForm read(Sent sent, String own, Optional<Label> least) {
        Set<String> wrong = new TreeSet<>();
        Optional<Label> label = LabelForm.read(sent, own, least, wrong);
        Optional<Instant> replyBy = replyBy(sent, wrong);
        List<String> tags = Stream.concat(
                        sent.all("shelf").stream().filter(Shelves.NAMES::contains),
                        Arrays.stream(sent.one("tags").toLowerCase(Locale.ROOT).split(",")))
                .map(it -> it.strip().replaceAll("\\s+", " "))
                .filter(it -> !it.isEmpty() && it.length() <= 60)
                .distinct()
                .limit(MOST_TAGS)
                .toList();
        if (label.isEmpty() || !wrong.isEmpty()) {
            return new ComposeForm(Optional.empty(), wrong);
        }
        TreeSet<String> to = new TreeSet<>(sent.all("to"));
        to.remove(own);
        return new ComposeForm(
                Optional.of(new Draft(
                        sent.one("kind").equals("document") ? Item.Kind.DOCUMENT : Item.Kind.MESSAGE,
                        sent.one("kind").equals("document") ? sent.one("title") : "",
                        sent.one("body"),
                        tags,
                        to,
                        replyBy,
                        label.get(),
                        sources(sent),
                        sent.all("upload"),
                        sent.one("reason"))),
                wrong);
    }

    /** The end of the day that was named, in UTC. */
    private static Optional<Instant> replyBy(Sent sent, Set<String> wrong) {
        String day = sent.one("reply_by");
        try {
            return day.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(day)
                            .atTime(LocalTime.of(23, 59, 59))
                            .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            wrong.add("reply_by");
            return Optional.empty();
        }
    }

    /** Items from which it is drawn; what is no id is left out. */
    static List<UUID> sources(Sent sent) {
        return sent.all("from").stream()
                .flatMap(it -> Ids.of(it).stream())
                .distinct()
                .toList();
    }
}
