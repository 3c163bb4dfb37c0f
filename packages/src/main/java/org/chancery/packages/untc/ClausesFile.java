package org.chancery.packages.untc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.agreement.AgreementFromTree;
import org.chancery.packages.agreement.AgreementTree;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.tree.Node;
import org.chancery.packages.tree.PlainTree;

/**
 * The clauses file: the keys of {@code agreement.yaml} that no page can give (id, clauses, who may join, titles in other languages), and
 * {@code names-on-page}. What it does not say is taken from the page.
 */
final class ClausesFile {

    /** Id of the source that imported acts cite. */
    static final String SOURCE = "untc";

    static final String NAMES = "names-on-page";

    private final Node.Mapping tree;
    private final Problems problems;

    ClausesFile(Node.Mapping tree, Problems problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** Names that the page prints and the table of States does not have. */
    Map<String, StateCode> names() {
        var names = new LinkedHashMap<String, StateCode>();
        value(NAMES).ifPresent(node -> {
            if (node instanceof Node.Mapping mapping) {
                mapping.entries().forEach(e -> name(e, names));
            } else {
                problems.error(
                        node.line(), NAMES, "Names and codes are expected here.", "{\"Name on the page\": CODE}.");
            }
        });
        return names;
    }

    /** The agreement, completed from the page; empty with the reasons among the problems. */
    Optional<Agreement> agreement(StatusPage page) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry e : tree.entries()) {
            if (!List.of(NAMES, "sources", "participation").contains(e.key())) {
                entries.add(e);
            }
        }
        complete(entries, "format", AgreementTree.FORMAT);
        complete(entries, "kind", "treaty");
        complete(entries, "title", Map.of("en", page.title()));
        PrintedDate.first(page.placeAndDate()).ifPresent(date -> complete(entries, "concluded", date.toString()));
        String place = page.placeAndDate()
                .replaceAll(",\\s*" + PrintedDate.FORM + ".*$", "")
                .strip();
        if (!place.isEmpty() && PrintedDate.first(place).isEmpty()) {
            complete(entries, "place", Map.of("en", place));
        }
        page.registration().ifPresent(r -> complete(entries, "registration", r));
        complete(entries, "zone", "America/New_York");
        complete(
                entries,
                "depositaries",
                List.of(Map.of("id", "UNSG", "name", Map.of("en", "Secretary-General of the United Nations"))));
        entries.add(new Node.Entry(
                0,
                "participation",
                dated(value("participation").orElse(PlainTree.node(Map.of("extent", "held"))), page.asAt())));
        entries.add(new Node.Entry(0, "sources", sources(page.asAt())));
        return AgreementFromTree.read(new Node.Mapping(tree.line(), entries), problems);
    }

    private Node sources(LocalDate asAt) {
        List<Node> sources = new ArrayList<>();
        Node own = PlainTree.node(Map.of(
                "id",
                SOURCE,
                "name",
                Map.of(
                        "en",
                        "United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General"),
                "link",
                "https://treaties.un.org/"));
        if (value("sources").orElse(null) instanceof Node.Sequence given) {
            for (Node source : given.items()) {
                if (isOwn(source)) {
                    own = source;
                } else {
                    sources.add(source);
                }
            }
        }
        sources.addFirst(dated(own, asAt));
        return new Node.Sequence(0, sources);
    }

    private static boolean isOwn(Node source) {
        return source instanceof Node.Mapping m
                && m.entries().stream()
                        .anyMatch(e -> e.key().equals("id")
                                && e.value() instanceof Node.Scalar s
                                && s.text().equals(SOURCE));
    }

    /** The mapping with its {@code as-at} set to the date of the page. */
    private static Node dated(Node node, LocalDate asAt) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        List<Node.Entry> entries = new ArrayList<>(mapping.entries());
        entries.removeIf(e -> e.key().equals("as-at"));
        entries.add(new Node.Entry(mapping.line(), "as-at", new Node.Scalar(mapping.line(), asAt.toString())));
        return new Node.Mapping(mapping.line(), entries);
    }

    private void complete(List<Node.Entry> entries, String key, Object value) {
        if (value(key).isEmpty()) {
            entries.add(new Node.Entry(0, key, PlainTree.node(value)));
        }
    }

    private Optional<Node> value(String key) {
        return tree.entries().stream()
                .filter(e -> e.key().equals(key))
                .map(Node.Entry::value)
                .findFirst();
    }

    private void name(Node.Entry e, Map<String, StateCode> names) {
        try {
            if (e.value() instanceof Node.Scalar code) {
                names.put(e.key(), new StateCode(code.text().strip()));
                return;
            }
        } catch (IllegalArgumentException notACode) {
            // reported below, as for anything that is not a code
        }
        problems.error(e.line(), NAMES + "." + e.key(), "This is not a State code.", "a code such as GBR.");
    }
}
