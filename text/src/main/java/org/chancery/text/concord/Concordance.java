package org.chancery.text.concord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.akn.AknDocument;

/**
 * The language versions of one text, block beside block, and where they diverge. All versions are compared with the first; which
 * of them prevails is a question of law (VCLT art. 33), not answered here.
 *
 * @param languages the languages in the order given
 * @param rows blocks that belong together, in the order of the first version
 * @param divergences what differs, in order of rows
 */
public record Concordance(List<String> languages, List<Row> rows, List<Divergence> divergences) {

    /**
     * One block in every language; empty where it is missing.
     *
     * @param units one a language
     */
    public record Row(List<Optional<Unit>> units) {}

    /** Aligns versions; at least one is needed. */
    public static Concordance of(List<AknDocument> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("no version given");
        }
        List<String> languages =
                versions.stream().map(v -> v.language().orElse("und")).toList();
        List<List<Unit>> units = versions.stream().map(Units::of).toList();
        List<Unit> first = units.getFirst();
        List<List<Optional<Unit>>> rows = new ArrayList<>();
        first.forEach(unit -> {
            List<Optional<Unit>> row = new ArrayList<>();
            row.add(Optional.of(unit));
            rows.add(row);
        });
        List<Divergence> divergences = new ArrayList<>();
        List<Row> extra = new ArrayList<>();
        for (int k = 1; k < versions.size(); k++) {
            pair(first, units.get(k), k, languages, rows, extra, divergences);
        }
        List<Row> all = new ArrayList<>();
        rows.forEach(row -> all.add(new Row(List.copyOf(row))));
        all.addAll(extra);
        return new Concordance(languages, List.copyOf(all), List.copyOf(divergences));
    }

    private static void pair(
            List<Unit> first,
            List<Unit> other,
            int k,
            List<String> languages,
            List<List<Optional<Unit>>> rows,
            List<Row> extra,
            List<Divergence> divergences) {
        String language = languages.get(k);
        for (Alignment.Pair pair : Alignment.of(first, other)) {
            if (pair.left() < 0) {
                Unit added = other.get(pair.right());
                List<Optional<Unit>> row = new ArrayList<>();
                for (int i = 0; i < languages.size(); i++) {
                    row.add(i == k ? Optional.of(added) : Optional.empty());
                }
                extra.add(new Row(row));
                divergences.add(new Divergence(Divergence.Kind.ADDED, added.place(), language, "", start(added)));
            } else if (pair.right() < 0) {
                Unit missing = first.get(pair.left());
                rows.get(pair.left()).add(Optional.empty());
                divergences.add(new Divergence(Divergence.Kind.MISSING, missing.place(), language, start(missing), ""));
            } else {
                Unit left = first.get(pair.left());
                Unit right = other.get(pair.right());
                rows.get(pair.left()).add(Optional.of(right));
                Comparison.of(left, right, language, divergences);
            }
        }
    }

    private static String start(Unit unit) {
        String text = unit.number().isEmpty() ? unit.text() : unit.number() + " " + unit.text();
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
