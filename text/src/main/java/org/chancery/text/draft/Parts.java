package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;

/** What was read inside a provision or a main part, as runs of one kind, and how Akoma Ntoso wraps it. */
final class Parts {
    private enum Kind {
        BLOCKS,
        PROVISION,
        CROSSHEADING
    }

    private record Group(Kind kind, List<Node> nodes) {}

    private final List<Group> groups = new ArrayList<>();

    /** Where blocks that follow are to be added. */
    List<Node> blocks() {
        return group(Kind.BLOCKS);
    }

    void provision(Node node) {
        groups.add(new Group(Kind.PROVISION, List.of(node)));
    }

    /** Where crossheadings that follow are to be added. */
    List<Node> crossheadings() {
        return group(Kind.CROSSHEADING);
    }

    private List<Node> group(Kind kind) {
        if (groups.isEmpty() || groups.getLast().kind != kind) {
            groups.add(new Group(kind, new ArrayList<>()));
        }
        return groups.getLast().nodes;
    }

    /** Children of a provision: content, or introduction, provisions and closing words. */
    List<Node> inProvision() {
        settle();
        List<Node> out = new ArrayList<>();
        boolean onlyBlocks = groups.stream().allMatch(g -> g.kind == Kind.BLOCKS);
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (group.kind != Kind.BLOCKS) {
                out.addAll(group.nodes);
            } else if (onlyBlocks) {
                out.add(Element.of("content", group.nodes));
            } else if (i == 0) {
                out.add(Element.of("intro", group.nodes));
            } else if (i == groups.size() - 1) {
                out.add(Element.of("wrapUp", group.nodes));
            } else {
                out.add(container(List.of(Element.of("content", group.nodes))));
            }
        }
        return out;
    }

    /** Children of a {@code body}: provisions, everything else in containers. */
    List<Node> inBody() {
        settle();
        List<Node> out = new ArrayList<>();
        for (Group group : groups) {
            switch (group.kind) {
                case BLOCKS -> out.add(container(List.of(Element.of("content", group.nodes))));
                case CROSSHEADING -> out.add(container(group.nodes));
                case PROVISION -> out.addAll(group.nodes);
            }
        }
        if (out.isEmpty()) {
            out.add(container(List.of(Element.of("content", List.of(Element.of("p", List.of()))))));
        }
        return out;
    }

    /** Children of an open main part: blocks and provisions as they come. */
    List<Node> inOpen() {
        settle();
        List<Node> out = new ArrayList<>();
        for (Group group : groups) {
            if (group.kind == Kind.CROSSHEADING) {
                out.add(container(group.nodes));
            } else {
                out.addAll(group.nodes);
            }
        }
        if (out.isEmpty()) {
            out.add(Element.of("p", List.of()));
        }
        return out;
    }

    /** Notes leave no trace where they were written: the crossheadings around them stay together. */
    private void settle() {
        groups.removeIf(g -> g.kind == Kind.BLOCKS && g.nodes.isEmpty());
        for (int i = groups.size() - 1; i > 0; i--) {
            if (groups.get(i).kind == groups.get(i - 1).kind && groups.get(i).kind != Kind.PROVISION) {
                groups.get(i - 1).nodes.addAll(groups.remove(i).nodes);
            }
        }
    }

    boolean isEmpty() {
        return groups.stream().allMatch(g -> g.nodes.isEmpty());
    }

    private static Element container(List<Node> children) {
        return Element.of("hcontainer", List.of(Attribute.of("name", "hcontainer")), children);
    }
}
