package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.CaseId;
import org.chancery.law.label.Caveat;
import org.chancery.law.label.Level;
import org.chancery.law.label.Reader;
import org.chancery.register.json.Json;

/** Reads back what the personal part of an act opens. */
final class OpenedReader {

    private OpenedReader() {}

    static Authorisation authorisation(Json.Obj content, Json.Obj opened) {
        return new Authorisation(
                content.text("authorisation"),
                content.text("mandate"),
                new Reader(
                        Recipient.of(opened.text("actsFor")),
                        Level.valueOf(opened.text("level")),
                        set(opened, "caveats", Caveat::new),
                        set(opened, "cases", CaseId::new),
                        set(opened, "conflicts", CaseId::new),
                        date(opened, "briefedUntil")),
                opened.get("everything").equals(new Json.Bool(true)),
                LocalDate.parse(opened.text("firstDay")),
                date(opened, "lastDay"));
    }

    private static Optional<LocalDate> date(Json.Obj from, String name) {
        return from.members().containsKey(name) ? Optional.of(LocalDate.parse(from.text(name))) : Optional.empty();
    }

    private static <T extends Comparable<T>> SortedSet<T> set(Json.Obj from, String name, Function<String, T> reader) {
        var set = new TreeSet<T>();
        ((Json.Arr) from.get(name)).items().forEach(it -> set.add(reader.apply(((Json.Str) it).value())));
        return set;
    }
}
