package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.text.Problem;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Eids;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Notices;

/** Reads the plain-text drafting format into Akoma Ntoso. No whole document is refused; what is doubtful gives a warning. */
public final class DraftReader {
    private static final Set<String> STRUCTURES =
            Set.of("hierarchical_structure", "open_structure", "debate_structure");

    /**
     * What was read.
     *
     * @param document the document
     * @param problems warnings in order of place
     */
    public record Drafted(AknDocument document, List<Problem> problems) {}

    private DraftReader() {}

    /**
     * Reads a text. Throws {@link TextException} in strict mode if there is a warning, and for a text that stands too many levels
     * in.
     */
    public static Drafted read(String text, DraftOptions options) {
        Drafting drafting = new Drafting(options.compat());
        List<Entry> outline = Outline.of(Characters.allowed(text, drafting.problems), !options.compat());
        Metadata metadata = new Metadata(options.uri(), options.today(), options.compat());
        Element root = isDocument(options.root())
                ? document(options, drafting, metadata, outline)
                : Fragments.read(options.root(), drafting, metadata, outline);
        Element identified = Eids.assign(drafting.resolve(root));
        if (!options.compat()) {
            DuplicateNumbers.report(identified, drafting);
        }
        List<Problem> problems = drafting.problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
        if (options.strict() && !problems.isEmpty()) {
            throw new TextException(problems.stream().map(Problem::asError).toList());
        }
        return new Drafted(AknDocument.of(identified), problems);
    }

    private static boolean isDocument(String root) {
        return STRUCTURES.contains(root)
                || Set.of("act", "bill", "doc", "statement", "debateReport", "debate", "judgment")
                        .contains(root);
    }

    private static Element document(DraftOptions options, Drafting drafting, Metadata metadata, List<Entry> outline) {
        Containers containers = new Containers(drafting, metadata, outline);
        String name = switch (options.root()) {
            case "hierarchical_structure" -> "hierarchicalStructure";
            case "open_structure" -> "openStructure";
            case "debate_structure" -> "debateStructure";
            default -> options.root();
        };
        List<Node> content = switch (options.root()) {
            case "act", "bill", "hierarchical_structure" -> containers.document("body");
            case "debate", "debate_structure" -> containers.document("debateBody");
            case "judgment" -> containers.judgment();
            default -> containers.document("mainBody");
        };
        List<Node> all = new ArrayList<>();
        List<Element> parts = content.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
        all.add(metadata.whole("Untitled", Notices.in(parts)));
        all.addAll(content);
        Element document = Element.of(name, List.of(Attribute.of("name", name)), all);
        return Element.of("akomaNtoso", List.of(document));
    }
}
