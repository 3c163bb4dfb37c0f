package org.chancery.packages.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.packages.acts.Column;
import org.chancery.packages.acts.Row;
import org.chancery.packages.importing.Difference.Kind;

/**
 * Brings a new import into a package that people have worked on. Three versions are compared act by act: as last imported, as it is now, as
 * imported today. What only people changed stays; what only the source changed is taken; what both changed stays and is listed.
 *
 * @param rows the acts of the package after the merge, in the order: acts of today's import, then acts that are only in the package
 */
public record Merge(List<Row> rows, List<Difference> differences) {

    public Merge {
        rows = List.copyOf(rows);
        differences = List.copyOf(differences);
    }

    public static Merge of(List<Row> before, List<Row> now, List<Row> imported) {
        Map<String, Map<String, String>> base = byId(before);
        Map<String, Map<String, String>> present = byId(now);
        Map<String, Map<String, String>> today = byId(imported);
        List<Row> rows = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        today.forEach((id, cells) -> rows.add(new Row(0, one(id, base, present, cells, differences))));
        present.forEach((id, cells) -> {
            if (!today.containsKey(id)) {
                rows.add(new Row(0, cells));
                if (base.containsKey(id)) {
                    differences.add(new Difference(Kind.MISSING, id, "no longer in the source; kept"));
                }
            }
        });
        return new Merge(rows, differences);
    }

    private static Map<String, String> one(
            String id,
            Map<String, Map<String, String>> base,
            Map<String, Map<String, String>> present,
            Map<String, String> today,
            List<Difference> differences) {
        Map<String, String> there = present.get(id);
        if (there == null) {
            String detail = base.containsKey(id) ? "was removed by hand; the source still has it" : "";
            differences.add(new Difference(base.containsKey(id) ? Kind.CONFLICT : Kind.ADDED, id, detail));
            return today;
        }
        Map<String, String> last = base.get(id);
        if (today.equals(there) || today.equals(last)) {
            return there;
        }
        boolean untouched = there.equals(last);
        differences.add(new Difference(untouched ? Kind.CHANGED : Kind.CONFLICT, id, changes(there, today)));
        return untouched ? today : there;
    }

    private static String changes(Map<String, String> from, Map<String, String> to) {
        Set<String> columns = new LinkedHashSet<>(from.keySet());
        columns.addAll(to.keySet());
        List<String> changes = columns.stream()
                .filter(c -> !from.getOrDefault(c, "").equals(to.getOrDefault(c, "")))
                .map(c -> c + " " + quoted(from.get(c)) + " to " + quoted(to.get(c)))
                .toList();
        return String.join("; ", changes);
    }

    private static String quoted(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "(empty)" : "\"" + value + "\"";
    }

    private static Map<String, Map<String, String>> byId(List<Row> rows) {
        var byId = new LinkedHashMap<String, Map<String, String>>();
        rows.forEach(r -> byId.put(r.cell(Column.ID).orElseThrow(), r.cells()));
        return byId;
    }
}
