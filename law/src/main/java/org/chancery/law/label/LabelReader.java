package org.chancery.law.label;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.LabelText.Field;
import org.jspecify.annotations.Nullable;

/** Reads one label, field by field, and remembers where each stood. */
final class LabelReader {

    private final String text;
    private final Map<Field, Span> fields = new EnumMap<>(Field.class);

    LabelReader(String text) {
        this.text = text;
    }

    Label label() {
        var parts = new Span(0, text.length()).split(text, ';');
        Level level = one(parts.getFirst().trim(text), LabelReader::level);
        for (Span part : parts.subList(1, parts.size())) {
            field(part.trim(text));
        }
        if (level == Level.PUBLIC) {
            if (!fields.isEmpty()) {
                throw problem(fields.values().iterator().next(), "a PUBLIC document carries no other marks");
            }
            return Label.PUBLIC;
        }
        return marking(level);
    }

    private Label marking(Level level) {
        SortedSet<Recipient> originators = list(Field.ORIGINATOR, true, Recipient::of);
        Releasable release = releasable(required(Field.RELEASE));
        Span falls = fields.get(Field.DOWNGRADE);
        Optional<Downgrade> downgrade =
                falls == null ? Optional.empty() : Optional.of(one(falls, LabelReader::downgrade));
        if (falls != null && !level.isAbove(downgrade.orElseThrow().to())) {
            throw problem(falls, "a downgrade leads to a level below " + level);
        }
        return new Label.Marking(
                level,
                originators,
                release,
                list(Field.NOT, false, Recipient::of),
                list(Field.CAVEAT, false, Caveat::new),
                list(Field.DESCRIPTOR, false, it -> constant("a descriptor", Descriptor.values(), it)),
                list(Field.CASE, false, CaseId::new),
                downgrade,
                one(required(Field.REVIEW), LabelReader::date),
                list(Field.BASIS, true, BasisCode::new));
    }

    private void field(Span part) {
        int equals = text.indexOf('=', part.from());
        if (equals < 0 || equals >= part.to()) {
            throw problem(part, "expected name=value after ';'");
        }
        Span key = new Span(part.from(), equals).trim(text);
        String name = key.in(text);
        Field field = Arrays.stream(Field.values())
                .filter(it -> it.key().equals(name))
                .findFirst()
                .orElseThrow(() -> problem(
                        key,
                        "no such field; there are "
                                + Arrays.stream(Field.values()).map(Field::key).collect(Collectors.joining(", "))));
        if (fields.put(field, new Span(equals + 1, part.to()).trim(text)) != null) {
            throw problem(key, "field '" + name + "' stands twice; join its values with commas");
        }
    }

    private Releasable releasable(Span part) {
        var every = new TreeSet<Release>();
        part.split(text, '&').forEach(each -> every.add(release(each.trim(text))));
        try {
            return new Releasable(every);
        } catch (IllegalArgumentException e) {
            throw problem(part, "these releases have nobody in common");
        }
    }

    private Release release(Span part) {
        var named = new TreeSet<Recipient>();
        var parties = new TreeSet<AllParties>();
        for (Span item : part.split(text, ',')) {
            Span trimmed = item.trim(text);
            if (trimmed.in(text).startsWith("parties(")) {
                parties.add(one(trimmed, LabelReader::parties));
            } else {
                named.add(one(trimmed, Recipient::of));
            }
        }
        return new Release(named, parties);
    }

    private static AllParties parties(String written) {
        if (!written.endsWith(")")) {
            throw new IllegalArgumentException("expected parties(agreement) or parties(agreement@date)");
        }
        String inside = written.substring("parties(".length(), written.length() - 1);
        int at = inside.indexOf('@');
        return at < 0
                ? new AllParties(new AgreementId(inside), Optional.empty())
                : new AllParties(new AgreementId(inside.substring(0, at)), Optional.of(date(inside.substring(at + 1))));
    }

    private static Downgrade downgrade(String written) {
        int to = written.indexOf('>');
        if (to < 0) {
            throw new IllegalArgumentException("expected date>LEVEL or event:name>LEVEL");
        }
        String when = written.substring(0, to).strip();
        Downgrade.Trigger trigger = when.startsWith("event:")
                ? new Downgrade.OnEvent(new EventName(when.substring("event:".length())))
                : new Downgrade.OnDate(date(when));
        return new Downgrade(trigger, level(written.substring(to + 1).strip()));
    }

    private static Level level(String written) {
        return constant("a level", Level.values(), written);
    }

    private static <E extends Enum<E>> E constant(String what, E[] known, String written) {
        return Arrays.stream(known)
                .filter(it -> it.name().equals(written))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("expected " + what + " (" + Arrays.toString(known) + ")"));
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("expected a date such as 2027-01-31", e);
        }
    }

    private Span required(Field field) {
        Span found = fields.get(field);
        if (found == null) {
            throw new LabelSyntax(text, text.length(), "a label above PUBLIC needs '" + field.key() + "='");
        }
        return found;
    }

    private <T extends Comparable<? super T>> SortedSet<T> list(
            Field field, boolean needed, Function<String, T> reader) {
        Span found = needed ? required(field) : fields.get(field);
        var items = new TreeSet<T>();
        if (found != null) {
            found.split(text, ',').forEach(item -> items.add(one(item.trim(text), reader)));
        }
        return items;
    }

    private <T> T one(Span part, Function<String, T> reader) {
        try {
            return reader.apply(part.in(text));
        } catch (IllegalArgumentException e) {
            throw problem(part, String.valueOf(e.getMessage()));
        }
    }

    private LabelSyntax problem(Span at, @Nullable String what) {
        return new LabelSyntax(text, at.from(), String.valueOf(what));
    }
}
