package org.chancery.text.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Eids;
import org.chancery.text.akn.Element;

/**
 * The text in force on a date.
 *
 * @param document the text; its metadata name each amending act and the changed provisions point to it by {@code period}
 * @param origins the act that each changed provision comes from, by identifier
 * @param date the date asked about
 */
public record Consolidation(AknDocument document, Map<String, String> origins, LocalDate date) {

    /**
     * Applies the amendments in force on a date to a base text, earliest first; those of one date in the order given. Throws
     * {@link TextException} if two amendments of one date change the same provision, or one changes what is not there.
     */
    public static Consolidation of(AknDocument base, List<Amendment> amendments, LocalDate date) {
        List<Amendment> applied = amendments.stream()
                .filter(a -> !a.effective().isAfter(date))
                .sorted(Comparator.comparing(Amendment::effective))
                .toList();
        Contradictions.check(applied);
        Element root = base.root();
        for (int i = 0; i < applied.size(); i++) {
            Editing editing = new Editing(applied.get(i).act(), "#tg_" + (i + 1));
            for (Modification modification : applied.get(i).modifications()) {
                root = Eids.complete(editing.apply(root, modification));
            }
        }
        Element dated = applied.isEmpty() ? root : Lifecycle.write(root, applied);
        return new Consolidation(base.withRoot(dated), origins(dated, applied), date);
    }

    /** The text in force between two States: see {@link Acceptances#between}. */
    public static Consolidation between(
            AknDocument base, List<Amendment> amendments, Acceptances one, Acceptances other, LocalDate date) {
        return of(base, Acceptances.between(amendments, one, other), date);
    }

    private static Map<String, String> origins(Element root, List<Amendment> applied) {
        Map<String, String> origins = new TreeMap<>();
        List<String> acts = new ArrayList<>();
        applied.forEach(a -> acts.add(a.act()));
        root.descendants().forEach(element -> {
            String period = element.attributeOr("period", "");
            String eId = element.attributeOr("eId", "");
            if (period.startsWith("#tg_") && !eId.isEmpty()) {
                origins.put(eId, acts.get(Integer.parseInt(period.substring(4)) - 1));
            }
        });
        return origins;
    }
}
