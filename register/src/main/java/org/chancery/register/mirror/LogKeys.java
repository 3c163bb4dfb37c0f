package org.chancery.register.mirror;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.json.Json;
import org.chancery.register.note.VerifierKey;

/**
 * The keys that sign a log, as its own acts name them: the first by {@code log.opened}, later ones by {@code log.key-rotated}, which also
 * says until when the ones before sign; a successor log begins with a key of its own and none of its predecessor's. Immutable.
 *
 * @param ends until when each key signs; empty for the newest
 */
public record LogKeys(SequencedMap<VerifierKey, Optional<Instant>> ends) {
    public LogKeys {
        ends = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(ends));
    }

    /** None known yet. */
    public static LogKeys none() {
        return new LogKeys(new LinkedHashMap<>());
    }

    /** These and a key that somebody vouches for. */
    public LogKeys and(VerifierKey key) {
        SequencedMap<VerifierKey, Optional<Instant>> more = new LinkedHashMap<>(ends);
        more.put(key, Optional.empty());
        return new LogKeys(more);
    }

    /** Whether a key of this name is among them. */
    boolean has(String name) {
        return ends.keySet().stream().anyMatch(it -> it.name().equals(name));
    }

    public boolean isEmpty() {
        return ends.isEmpty();
    }

    /** Those that sign at a moment, oldest first. */
    public List<VerifierKey> at(Instant moment) {
        return ends.entrySet().stream()
                .filter(entry -> entry.getValue().map(moment::isBefore).orElse(true))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** After an act of the log; most acts change nothing. */
    LogKeys after(ContentDocument act) {
        if (act.kind().equals(Schemas.LOG_OPENED)) {
            return and(VerifierKey.parse(act.content().text("vkey")));
        }
        if (act.kind().equals(Schemas.LOG_SUCCEEDED)) {
            return none().and(VerifierKey.parse(act.content().text("vkey")));
        }
        if (!act.kind().equals(Schemas.LOG_KEY_ROTATED)) {
            return this;
        }
        Instant end = Instant.ofEpochMilli(act.content().number("bothSignUntil"));
        SequencedMap<VerifierKey, Optional<Instant>> changed = new LinkedHashMap<>(ends);
        for (Json before : ((Json.Arr) act.content().get("before")).items()) {
            changed.computeIfPresent(
                    VerifierKey.parse(((Json.Str) before).value()), (key, until) -> Optional.of(until.orElse(end)));
        }
        changed.put(VerifierKey.parse(act.content().text("vkey")), Optional.empty());
        return new LogKeys(changed);
    }

    /** One line a key: UTC milliseconds of its end or {@code -}, a space, the key. */
    public String text() {
        StringBuilder text = new StringBuilder();
        ends.forEach((key, end) -> text.append(
                        end.map(it -> Long.toString(it.toEpochMilli())).orElse("-"))
                .append(' ')
                .append(key)
                .append('\n'));
        return text.toString();
    }

    /** Reads {@link #text()}. */
    public static LogKeys parse(String text) {
        SequencedMap<VerifierKey, Optional<Instant>> ends = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int space = line.indexOf(' ');
            String end = line.substring(0, space);
            ends.put(
                    VerifierKey.parse(line.substring(space + 1)),
                    end.equals("-") ? Optional.empty() : Optional.of(Instant.ofEpochMilli(Long.parseLong(end))));
        });
        return new LogKeys(ends);
    }
}
