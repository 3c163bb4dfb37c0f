package org.chancery.text.draft;

import java.util.List;
import org.chancery.text.akn.Element;

/** Writes lists and tables. */
final class ListWriter {
    private final Page page;
    private final BlockWriter blocks;

    ListWriter(Page page, BlockWriter blocks) {
        this.page = page;
        this.blocks = blocks;
    }

    void blockList(Element list) {
        page.line("ITEMS" + MarkWriter.of(list, page));
        page.inside(() -> page.close(() -> list.elements().forEach(this::part)));
        page.gap();
    }

    void part(Element part) {
        if (!part.is("item")) {
            String text = Escapes.lineStart(blocks.running(part).replaceFirst("^\\\\(?=\\s)", ""));
            if (!text.isEmpty()) {
                page.line(text);
                blocks.notes();
            }
            return;
        }
        page.line("ITEM" + MarkWriter.of(part, page) + blocks.heading(part));
        page.inside(() -> {
            blocks.subheading(part);
            blocks.notes();
            blocks.all(BlockWriter.rest(part));
        });
    }

    void bullets(Element list) {
        page.line("BULLETS" + MarkWriter.of(list, page));
        page.inside(() -> page.close(() -> list.elements().forEach(this::point)));
        page.gap();
    }

    private void point(Element point) {
        List<Element> content = point.elements();
        String star = "*" + MarkWriter.of(point, page);
        boolean inlineOnly = content.stream().allMatch(org.chancery.text.akn.Vocabulary::inline);
        Element first = inlineOnly ? point : content.getFirst();
        String text = inlineOnly || first.is("p") ? blocks.running(first) : "";
        String attributes = first.is("p") ? MarkWriter.of(first, page) : "";
        if (text.isEmpty()) {
            page.line(star);
            page.inside(() -> {
                blocks.notes();
                blocks.all(inlineOnly ? List.of() : content);
            });
            return;
        }
        String start = attributes.isEmpty()
                ? Escapes.lineStart(text.replaceFirst("^\\\\(?=\\s)", ""))
                : "P" + attributes + " " + text;
        page.line(star + " " + start);
        page.inside(() -> {
            blocks.notes();
            blocks.all(inlineOnly ? List.of() : content.subList(1, content.size()));
        });
    }

    void table(Element table) {
        page.line("TABLE" + MarkWriter.of(table, page));
        page.inside(() -> page.close(() -> rows(table)));
        page.gap();
    }

    private void rows(Element table) {
        for (Element row : table.elements()) {
            if (!row.is("tr")) {
                page.drop(
                        "'" + row.local() + "' of a table has no keyword", "Write it as a paragraph before the table.");
                continue;
            }
            page.line("TR" + MarkWriter.of(row, page));
            page.inside(() -> row.elements().forEach(cell -> {
                page.line((cell.is("th") ? "TH" : "TC") + MarkWriter.of(cell, page));
                page.inside(() -> cell(cell));
            }));
        }
    }

    private void cell(Element cell) {
        if (cell.elements().stream().allMatch(org.chancery.text.akn.Vocabulary::inline)) {
            blocks.one(new Element(org.chancery.text.akn.Name.akn("p"), List.of(), cell.children()));
        } else {
            blocks.all(cell.elements());
        }
    }
}
