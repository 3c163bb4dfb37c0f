package org.chancery.packages.table;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.tree.Fields;
import org.chancery.packages.tree.Node;

/**
 * What the columns of a table mean (docs/importing.md).
 *
 * @param sheet name of the sheet; empty for the first
 * @param headerRow the row with the names of the columns; the first row is 1
 * @param stateColumn column that names the State; empty where the acts are not of States
 * @param names State codes by the names that this table uses
 * @param skip names in the State column of rows that are no States ("Total")
 * @param formats how dates are written, tried in turn
 * @param ignore columns that are not imported
 * @param agreement keys of agreement.yaml; empty for a folder that already has one
 */
record TableMap(
        String sheet,
        int headerRow,
        char separator,
        String stateColumn,
        Map<String, StateCode> names,
        Set<String> skip,
        List<DateTimeFormatter> formats,
        String source,
        List<ActMap> acts,
        Set<String> ignore,
        Optional<Node.Mapping> agreement) {

    TableMap {
        names = Map.copyOf(names);
        skip = Set.copyOf(skip);
        formats = List.copyOf(formats);
        acts = List.copyOf(acts);
        ignore = Set.copyOf(ignore);
    }

    static TableMap read(Node.Mapping tree, Problems problems) {
        var f = new Fields(tree, "", problems);
        Optional<Fields> state = f.part("state");
        var names = new LinkedHashMap<String, StateCode>();
        state.flatMap(s -> s.part("names"))
                .ifPresent(n -> n.free()
                        .keySet()
                        .forEach(name -> n.value(name, StateCode::new, "a State code such as GBR.")
                                .ifPresent(code -> names.put(name, code))));
        List<ActMap> acts = new ArrayList<>();
        f.parts("acts").forEach(part -> acts.add(ActMap.read(part)));
        if (acts.isEmpty()) {
            problems.error(tree.line(), "acts", "No act is described.", "acts: [{act: signature, date: COLUMN}, ...].");
        }
        List<DateTimeFormatter> formats =
                f.values("date-formats", TableMap::format, "a pattern such as d.M.uuuu or d MMMM uuuu.");
        var map = new TableMap(
                f.text("sheet").orElse(""),
                f.number("header-row", 1, 1_000, 1),
                f.value("separator", TableMap::separator, "one character, or tab.")
                        .orElse(','),
                state.map(s -> s.requiredText("column")).orElse(""),
                names,
                Set.copyOf(state.map(s -> s.values("skip", n -> n, "names.")).orElse(List.of())),
                formats.isEmpty() ? List.of(DateTimeFormatter.ISO_LOCAL_DATE) : formats,
                f.requiredText("source"),
                acts,
                Set.copyOf(f.values("ignore", n -> n, "names of columns.")),
                f.mapping("agreement"));
        state.ifPresent(Fields::nothingElse);
        f.nothingElse();
        return map;
    }

    private static char separator(String text) {
        if (text.equals("tab")) {
            return '\t';
        }
        if (text.length() != 1) {
            throw new IllegalArgumentException(text);
        }
        return text.charAt(0);
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace("yyyy", "uuuu"))
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
