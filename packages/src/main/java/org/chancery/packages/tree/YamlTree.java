package org.chancery.packages.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.chancery.packages.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into a {@link Node}. Built from the event stream so that depth and size are bounded and aliases, which let a
 * small file grow without end, are refused. All scalars stay text: {@code NO} is Norway's letters and never false.
 */
public final class YamlTree {

    private static final int MOST_NODES = 200_000;
    private static final int DEEPEST = 30;

    private final Iterator<Event> events;
    private final Problems problems;
    private int nodes;

    private YamlTree(Iterator<Event> events, Problems problems) {
        this.events = events;
        this.problems = problems;
    }

    /** The document's mapping, or empty with the reason among the problems. */
    public static Optional<Node.Mapping> read(String text, Problems problems) {
        var settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            var events = new Parse(settings).parseString(text).iterator();
            var tree = new YamlTree(events, problems);
            return tree.document();
        } catch (Refused refused) {
            problems.error(refused.line, "", refused.what, refused.remedy);
        } catch (MarkedYamlEngineException unreadable) {
            int line = unreadable.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
            problems.error(
                    line,
                    "",
                    "The YAML cannot be read: " + unreadable.getProblem() + ".",
                    "valid YAML; look at quotes, colons and indentation.");
        } catch (YamlEngineException | IndexOutOfBoundsException | NumberFormatException unreadable) {
            problems.error(0, "", "The YAML cannot be read: " + unreadable.getMessage() + ".", "valid YAML.");
        }
        return Optional.empty();
    }

    private Optional<Node.Mapping> document() {
        Node root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                if (root != null) {
                    throw new Refused(
                            line(event),
                            "There is a second document in the file.",
                            "one document; remove the line ---.");
                }
                root = node(event, 0);
            }
        }
        if (root instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        throw new Refused(
                1,
                root == null ? "The file is empty." : "The file does not hold keys and values.",
                "lines of the form key: value.");
    }

    private Node node(Event event, int depth) {
        if (++nodes > MOST_NODES) {
            throw new Refused(line(event), "There are more than " + MOST_NODES + " values.", "a smaller file.");
        }
        if (depth > DEEPEST) {
            throw new Refused(
                    line(event),
                    "Values are nested more than " + DEEPEST + " deep.",
                    "the keys of docs/agreement-package.md.");
        }
        if (event instanceof AliasEvent
                || event instanceof NodeEvent n && n.getAnchor().isPresent()) {
            throw new Refused(
                    line(event),
                    "Anchors (&) and aliases (*) are not used in packages.",
                    "the value written out, or the text in quotes.");
        }
        return switch (event) {
            case ScalarEvent scalar -> new Node.Scalar(line(event), scalar.getValue());
            case MappingStartEvent start -> mapping(line(start), depth);
            case SequenceStartEvent start -> sequence(line(start), depth);
            default -> throw new Refused(line(event), "Unexpected YAML.", "lines of the form key: value.");
        };
    }

    private Node.Mapping mapping(int line, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        var keys = new HashSet<String>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw new Refused(line(event), "A key must be a single word.", "key: value.");
            }
            if (!keys.add(key.getValue())) {
                problems.error(line(event), key.getValue(), "The key stands twice.", "each key once.");
            }
            entries.add(new Node.Entry(line(event), key.getValue(), node(events.next(), depth + 1)));
        }
        return new Node.Mapping(line, entries);
    }

    private Node.Sequence sequence(int line, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(line, items);
    }

    private static int line(Event event) {
        return event.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    }

    /** Stops the reading at a place. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final String what;
        private final String remedy;

        Refused(int line, String what, String remedy) {
            super(what);
            this.line = line;
            this.what = what;
            this.remedy = remedy;
        }
    }
}
