package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.draft.Entry.Line;

/** Reads the containers of a document in their order; a marker out of its order is text. */
final class Containers {
    private static final List<String> JUDGMENT =
            List.of("INTRODUCTION", "BACKGROUND", "ARGUMENTS", "REMEDIES", "MOTIVATION", "DECISION");

    private final Drafting drafting;
    private final Hierarchy hierarchy;
    private final Attachments attachments;
    private final List<Entry> entries;
    private int at;

    Containers(Drafting drafting, Metadata metadata, List<Entry> entries) {
        this.drafting = drafting;
        this.hierarchy = new Hierarchy(drafting);
        this.attachments = new Attachments(drafting, hierarchy, metadata);
        this.entries = entries;
    }

    /** Preface, preamble, main part, conclusions and attachments of an act, a bill or an open document. */
    List<Node> document(String mainPart) {
        List<Node> out = new ArrayList<>();
        blockContainer("PREFACE", Set.of("PREAMBLE", "BODY"), out);
        if (!mainPart.equals("debateBody")) {
            blockContainer("PREAMBLE", Set.of("BODY"), out);
        }
        at += here("BODY") ? 1 : 0;
        switch (mainPart) {
            case "body" -> out.add(Element.of("body", main(Set.of()).inBody()));
            case "debateBody" ->
                out.add(Element.of("debateBody", new Speeches(drafting, hierarchy).body(mainEntries())));
            default -> out.add(Element.of("mainBody", main(Set.of()).inOpen()));
        }
        return closing(out);
    }

    /** The parts of a judgment. */
    List<Node> judgment() {
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < JUDGMENT.size(); i++) {
            String marker = JUDGMENT.get(i);
            boolean marked = here(marker);
            if (!marked && !marker.equals("ARGUMENTS")) {
                continue;
            }
            at += marked ? 1 : 0;
            Parts read = main(Set.copyOf(JUDGMENT.subList(i + 1, JUDGMENT.size())));
            if (marked || !read.isEmpty()) {
                parts.add(Element.of(marker.toLowerCase(java.util.Locale.ROOT), read.inOpen()));
            }
        }
        if (parts.isEmpty()) {
            parts.add(Element.of("introduction", new Parts().inOpen()));
        }
        return closing(new ArrayList<>(List.of(Element.of("header", List.of()), Element.of("judgmentBody", parts))));
    }

    private List<Node> closing(List<Node> out) {
        blockContainer("CONCLUSIONS", Set.of(), out);
        int from = out.size();
        at = attachments.read(entries, at, "", out);
        if (out.size() > from) {
            List<Node> all = List.copyOf(out.subList(from, out.size()));
            out.subList(from, out.size()).clear();
            out.add(Element.of("attachments", all));
        }
        return out;
    }

    private boolean here(String marker) {
        if (at >= entries.size() || !(entries.get(at) instanceof Line line)) {
            return false;
        }
        if (line.text().equals(marker)) {
            return true;
        }
        Head head = marker.startsWith("PRE") ? Head.of(line) : null;
        return head != null && head.keyword().equals(marker) && head.alone();
    }

    private void blockContainer(String marker, Set<String> stops, List<Node> out) {
        if (!here(marker)) {
            return;
        }
        Line line = (Line) entries.get(at);
        String name = marker.toLowerCase(java.util.Locale.ROOT);
        List<Node> content = new ArrayList<>();
        at++;
        while (at < entries.size()
                && stops.stream().noneMatch(this::here)
                && !(marker.equals("CONCLUSIONS") && Attachments.markerAt(entries.get(at)) != null)) {
            at = hierarchy.blocks.one(entries, at, content);
        }
        if (content.isEmpty() && !drafting.compat) {
            content.add(Element.of("p", List.of()));
        }
        out.add(Element.of(
                name, drafting.attributes(name, MarkAttributes.read(line.text(), marker.length()), line), content));
    }

    private boolean mainEnds(Set<String> stops) {
        return here("CONCLUSIONS")
                || Attachments.markerAt(entries.get(at)) != null
                || stops.stream().anyMatch(this::here);
    }

    private Parts main(Set<String> stops) {
        Parts parts = new Parts();
        while (at < entries.size() && !mainEnds(stops)) {
            at = hierarchy.oneAtTop(entries, at, parts);
        }
        return parts;
    }

    private List<Entry> mainEntries() {
        int from = at;
        while (at < entries.size() && !mainEnds(Set.of())) {
            at++;
        }
        return entries.subList(from, at);
    }
}
