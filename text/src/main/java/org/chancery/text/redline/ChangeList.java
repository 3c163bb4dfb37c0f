package org.chancery.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Name;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Places;
import org.chancery.text.akn.Text;
import org.chancery.text.akn.Vocabulary;
import org.chancery.text.redline.Change.Kind;
import org.chancery.text.redline.Difference.Added;
import org.chancery.text.redline.Difference.AddedPart;
import org.chancery.text.redline.Difference.Kept;
import org.chancery.text.redline.Difference.Matched;
import org.chancery.text.redline.Difference.MovedFrom;
import org.chancery.text.redline.Difference.MovedTo;
import org.chancery.text.redline.Difference.Removed;
import org.chancery.text.redline.Difference.RemovedPart;

/** A redline as a list of changes in the order of the text. Changes of white space and of identifiers alone are left out. */
public final class ChangeList {
    private final List<Change> changes = new ArrayList<>();
    private static final Set<String> UNNUMBERED = Set.of("coverPage", "preface", "preamble", "conclusions");

    private final List<Element> around = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private int position;
    private final Map<Integer, String> origins = new HashMap<>();

    private ChangeList() {}

    /** The changes of a redline. */
    public static List<Change> of(Redline redline) {
        ChangeList list = new ChangeList();
        list.origins(redline.root());
        list.walk(redline.root());
        return List.copyOf(list.changes);
    }

    private void origins(Difference difference) {
        if (difference instanceof Matched matched) {
            enter(heading(matched));
            int before = 0;
            for (Difference step : matched.inside()) {
                before += isElement(step)
                                && !(step instanceof Added || step instanceof AddedPart)
                                && !(step instanceof MovedTo)
                        ? 1
                        : 0;
                position = before;
                origins(step);
            }
            leave();
        } else if (difference instanceof RemovedPart gone) {
            enter(framed(gone.name(), gone.attributes(), gone.inside()));
            gone.inside().forEach(this::origins);
            leave();
        } else if (difference instanceof MovedFrom gone) {
            origins.put(gone.move(), gone.node() instanceof Element element ? placeWith(element) : place());
        }
    }

    private void walk(Difference difference) {
        switch (difference) {
            case Kept kept -> {}
            case MovedFrom gone -> {}
            case Removed gone -> one(gone.node(), true);
            case Added come -> one(come.node(), false);
            case Matched matched -> {
                enter(heading(matched));
                steps(matched.inside());
                leave();
            }
            case MovedTo come -> moved(come);
            case RemovedPart gone ->
                part(framed(gone.name(), gone.attributes(), gone.inside()), gone.inside(), Kind.DELETED);
            case AddedPart come ->
                part(framed(come.name(), come.attributes(), come.inside()), come.inside(), Kind.INSERTED);
        }
    }

    /** What of a part came or went is one change; what moved is told for itself. */
    private void part(Element element, List<Difference> inside, Kind kind) {
        enter(element);
        StringBuilder rest = new StringBuilder();
        for (Difference step : inside) {
            if (step instanceof Removed gone) {
                rest.append(words(gone.node())).append(' ');
            } else if (step instanceof Added come) {
                rest.append(words(come.node())).append(' ');
            }
        }
        String words = rest.toString().strip();
        if (!words.isEmpty()) {
            add(kind, place(), kind == Kind.DELETED ? words : "", kind == Kind.INSERTED ? words : "");
        }
        inside.stream()
                .filter(step -> !(step instanceof Removed || step instanceof Added))
                .forEach(this::walk);
        leave();
    }

    private static Element framed(Name name, List<Attribute> attributes, List<Difference> inside) {
        List<Node> heads = new ArrayList<>();
        for (Difference step : inside) {
            Node node = step instanceof Removed gone ? gone.node() : step instanceof Added come ? come.node() : null;
            if (node instanceof Element e && isHead(e)) {
                heads.add(e);
            }
        }
        return new Element(name, attributes, heads);
    }

    private void enter(Element element) {
        around.add(element);
        positions.add(position);
    }

    private void leave() {
        around.removeLast();
        positions.removeLast();
    }

    private static boolean isElement(Difference step) {
        return switch (step) {
            case Kept kept -> kept.node() instanceof Element;
            case Removed gone -> gone.node() instanceof Element;
            case Added come -> come.node() instanceof Element;
            case MovedFrom gone -> true;
            case MovedTo come -> true;
            case Matched matched -> true;
            case RemovedPart gone -> true;
            case AddedPart come -> true;
        };
    }

    private void steps(List<Difference> steps) {
        int count = 0;
        for (int i = 0; i < steps.size(); i++) {
            count += isElement(steps.get(i))
                            && !(steps.get(i) instanceof Removed || steps.get(i) instanceof RemovedPart)
                            && !(steps.get(i) instanceof MovedFrom)
                    ? 1
                    : 0;
            position = count;
            boolean replaced = i + 1 < steps.size()
                    && steps.get(i) instanceof Removed gone
                    && steps.get(i + 1) instanceof Added come
                    && running(gone.node())
                    && running(come.node());
            if (replaced) {
                String before = words(((Removed) steps.get(i)).node());
                String after = words(((Added) steps.get(++i)).node());
                if (!before.equals(after)) {
                    add(Kind.REPLACED, place(), before, after);
                }
            } else {
                walk(steps.get(i));
            }
        }
    }

    private static boolean running(Node node) {
        return node instanceof Text || node instanceof Element element && Vocabulary.inline(element);
    }

    private void one(Node node, boolean gone) {
        String words = words(node);
        if (!words.isEmpty()) {
            String place = node instanceof Element element ? placeWith(element) : place();
            add(gone ? Kind.DELETED : Kind.INSERTED, place, gone ? words : "", gone ? "" : words);
        }
    }

    private void moved(MovedTo come) {
        Element element = come.content() instanceof Matched matched
                ? heading(matched)
                : come.content() instanceof Kept kept && kept.node() instanceof Element e
                        ? e
                        : Element.of("p", List.of());
        Element whole = come.content() instanceof Matched matched ? new Redline(matched).after() : element;
        add(Kind.MOVED, placeWith(element), origins.getOrDefault(come.move(), ""), start(words(whole)));
        walk(come.content());
    }

    private void add(Kind kind, String place, String before, String after) {
        changes.add(new Change(kind, place, before, after));
    }

    /** The element as it is afterwards, for its number and heading only. */
    private static Element heading(Matched matched) {
        List<Node> heads = new ArrayList<>();
        for (Difference step : matched.inside()) {
            Difference content = step instanceof MovedTo come ? come.content() : step;
            if (content instanceof Kept kept && kept.node() instanceof Element e && isHead(e)) {
                heads.add(e);
            } else if (content instanceof Matched inner && isHead(inner)) {
                heads.add(new Redline(inner).after());
            }
        }
        return new Element(matched.name(), matched.after(), heads);
    }

    private static boolean isHead(Element element) {
        return element.is("num") || element.is("heading");
    }

    private static boolean isHead(Matched matched) {
        return matched.name().local().equals("num") || matched.name().local().equals("heading");
    }

    private String place() {
        String place = Places.of(around);
        for (int i = 0; i + 1 < around.size(); i++) {
            if (UNNUMBERED.contains(around.get(i).local())) {
                return place + ", para. " + positions.get(i + 1);
            }
        }
        return place;
    }

    private String placeWith(Element element) {
        enter(element);
        String place = place();
        leave();
        return place;
    }

    private static String words(Node node) {
        StringBuilder out = new StringBuilder();
        words(node, out);
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    private static void words(Node node, StringBuilder out) {
        if (node instanceof Text text) {
            out.append(text.value());
        } else if (node instanceof Element element && !element.is("meta")) {
            element.children().forEach(child -> words(child, out));
            out.append(Vocabulary.inline(element) && !Vocabulary.TEXT_BLOCKS.contains(element.local()) ? "" : " ");
        }
    }

    private static String start(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
