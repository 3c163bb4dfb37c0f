package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.draft.Entry.Indented;
import org.chancery.text.draft.Entry.Line;
import org.jspecify.annotations.Nullable;

/** Reads tables: TABLE, rows TR, cells TC and TH. */
final class TableBlocks {
    private final Drafting drafting;
    private final Blocks blocks;

    TableBlocks(Drafting drafting, Blocks blocks) {
        this.drafting = drafting;
        this.blocks = blocks;
    }

    int table(Head head, List<Entry> entries, int i, List<Node> out) {
        Indented inner = Blocks.inside(entries, i);
        if (inner == null || !head.alone() || !rowsFit(inner.entries())) {
            return 0;
        }
        List<Node> rows = new ArrayList<>();
        for (int at = 0; at < inner.entries().size(); at += 2) {
            Head row = headAt(inner.entries(), at);
            if (row != null && inner.entries().get(at + 1) instanceof Indented cells) {
                rows.add(Element.of(
                        "tr", drafting.attributes("tr", row.attributes(), row.line()), cells(cells.entries())));
            }
        }
        out.add(Element.of("table", drafting.attributes("table", head.attributes(), head.line()), rows));
        return i + 2;
    }

    private static boolean rowsFit(List<Entry> rows) {
        for (int at = 0; at < rows.size(); at += 2) {
            Head row = headAt(rows, at);
            if (row == null
                    || !row.keyword().equals("TR")
                    || at + 1 == rows.size()
                    || !(rows.get(at + 1) instanceof Indented cells)
                    || !cellsFit(cells.entries())) {
                return false;
            }
        }
        return true;
    }

    private static boolean cellsFit(List<Entry> cells) {
        for (int at = 0; at < cells.size(); at++) {
            if (cells.get(at) instanceof Indented) {
                continue;
            }
            Head cell = headAt(cells, at);
            if (cell == null || !isCell(cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCell(Head head) {
        return head.keyword().equals("TC") || head.keyword().equals("TH");
    }

    private static @Nullable Head headAt(List<Entry> entries, int at) {
        Head head = entries.get(at) instanceof Line line ? Head.of(line) : null;
        return head != null && head.alone() ? head : null;
    }

    private List<Node> cells(List<Entry> entries) {
        List<Node> cells = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            Head head = headAt(entries, at);
            if (head == null) {
                continue;
            }
            List<Node> content = new ArrayList<>();
            Indented inner = Blocks.inside(entries, at);
            if (inner != null) {
                blocks.all(inner.entries(), 0, content);
            }
            if (content.isEmpty()) {
                content.add(Element.of("p", List.of()));
            }
            String name = head.keyword().equals("TC") ? "td" : "th";
            cells.add(Element.of(name, drafting.attributes(name, head.attributes(), head.line()), content));
        }
        return cells;
    }
}
