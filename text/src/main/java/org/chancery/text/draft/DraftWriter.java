package org.chancery.text.draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.text.Problem;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Element;

/** Writes Akoma Ntoso as plain text in the drafting format. What the format cannot say is reported. */
public final class DraftWriter {
    private static final Map<String, String> ATTACHMENTS =
            Keywords.ATTACHMENTS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private final Page page = new Page();
    private final BlockWriter blocks = new BlockWriter(page);

    /**
     * What was written.
     *
     * @param text the text, with a line end at its end
     * @param problems what the format could not say, in order; lines are those of the text
     */
    public record Written(String text, List<Problem> problems) {}

    private DraftWriter() {}

    /** Writes a document, or a part of one. */
    public static Written write(AknDocument document) {
        return write(document.work());
    }

    /** Writes one element and what stands in it. */
    public static Written write(Element element) {
        DraftWriter writer = new DraftWriter();
        if (element.child("meta").isPresent()) {
            writer.parts(element);
        } else {
            writer.part(element, false);
        }
        return new Written(writer.page.text(), List.copyOf(writer.page.problems));
    }

    private void parts(Element work) {
        boolean before =
                work.child("preface").isPresent() || work.child("preamble").isPresent();
        work.elements().forEach(part -> part(part, before));
    }

    private void part(Element part, boolean before) {
        switch (part.local()) {
            case "meta", "header" -> {}
            case "preface", "preamble", "conclusions" ->
                blocks.nested(part.local().toUpperCase(Locale.ROOT) + MarkWriter.of(part, page), part.elements());
            case "introduction", "background", "arguments", "remedies", "motivation", "decision" ->
                blocks.nested(part.local().toUpperCase(Locale.ROOT), part.elements());
            case "judgmentBody" -> parts(part);
            case "body", "mainBody", "debateBody" -> {
                if (before) {
                    page.line("BODY");
                    page.gap();
                }
                blocks.all(part.elements());
            }
            case "attachments" -> part.elements().forEach(this::attachment);
            case "coverPage" -> page.drop("the cover page has no keyword", "Keep the Akoma Ntoso file.");
            default -> blocks.one(part);
        }
    }

    private void attachment(Element attachment) {
        Element document = attachment.child("doc").orElse(null);
        String name = document == null ? "attachment" : document.attributeOr("name", "attachment");
        String keyword = ATTACHMENTS.getOrDefault(name, "ATTACHMENT");
        String heading = attachment.child("heading").map(blocks::running).orElse("");
        page.line(keyword + MarkWriter.of(attachment, page) + (heading.isEmpty() ? "" : " " + heading));
        page.gap();
        page.inside(() -> {
            blocks.subheading(attachment);
            blocks.notes();
            if (document != null) {
                document.elements().forEach(part -> part(part, false));
            }
        });
        page.gap();
    }
}
