package org.chancery.text.amend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.FrbrUri;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.amend.Modification.Delete;
import org.chancery.text.amend.Modification.Insert;
import org.chancery.text.amend.Modification.Renumber;
import org.chancery.text.amend.Modification.Repeal;
import org.chancery.text.amend.Modification.Replace;
import org.chancery.text.amend.Modification.ReplaceWords;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;

/**
 * An amendment as an Akoma Ntoso document: the changes in words in its body, and as data in {@code activeModifications}. The act is
 * named by the document's FRBR address, its first day by the work's date named {@code effective}.
 */
public final class AmendingDocument {
    private final List<Node> mods = new ArrayList<>();
    private final List<Node> articles = new ArrayList<>();

    private AmendingDocument() {}

    /** Writes an amendment; its act must be a FRBR address. */
    public static AknDocument write(Amendment amendment) {
        AmendingDocument writer = new AmendingDocument();
        amendment.modifications().forEach(writer::add);
        AknDocument empty = DraftReader.read(
                        "",
                        DraftOptions.of(amendment.act(), amendment.effective()).root("act"))
                .document();
        Element act = empty.work();
        Element meta = act.child("meta").orElseThrow();
        List<Node> parts = new ArrayList<>(meta.children());
        parts.set(0, dated(meta.child("identification").orElseThrow(), amendment.effective()));
        parts.add(
                1,
                Element.of(
                        "analysis",
                        List.of(Attribute.of("source", "#chancery")),
                        List.of(Element.of("activeModifications", writer.mods))));
        Element filled = act.with("name", "amendment")
                .withChildren(List.of(meta.withChildren(parts), Element.of("body", writer.articles)));
        return empty.withRoot(empty.root().withChildren(List.of(filled)));
    }

    private static Element dated(Element identification, LocalDate effective) {
        List<Node> children = new ArrayList<>(identification.children());
        Element work = identification.child("FRBRWork").orElseThrow();
        List<Node> inner = new ArrayList<>();
        for (Node node : work.children()) {
            inner.add(node);
            if (node instanceof Element e && e.is("FRBRdate")) {
                inner.add(Element.empty("FRBRdate", "date", effective.toString(), "name", "effective"));
            }
        }
        children.set(0, work.withChildren(inner));
        return identification.withChildren(children);
    }

    private void add(Modification modification) {
        int k = mods.size() + 1;
        List<Node> said = new ArrayList<>();
        List<Node> links = new ArrayList<>();
        links.add(Element.empty("source", "href", "#mod_" + k + "_text"));
        String position =
                modification instanceof Insert insert ? insert.side().name().toLowerCase(java.util.Locale.ROOT) : "";
        links.add(
                position.isEmpty()
                        ? Element.empty("destination", "href", "#" + modification.target())
                        : Element.empty("destination", "href", "#" + modification.target(), "pos", position));
        String type = switch (modification) {
            case Replace replace -> {
                structure(k, replace.provision(), said, links);
                yield "substitution";
            }
            case ReplaceWords words -> {
                words("old", k, words.before(), said, links);
                words("new", k, words.after(), said, links);
                yield "substitution";
            }
            case Insert insert -> {
                structure(k, insert.provision(), said, links);
                yield "insertion";
            }
            case Delete delete -> "repeal";
            case Repeal repeal -> {
                words("new", k, repeal.mark(), said, links);
                yield "repeal";
            }
            case Renumber renumber -> {
                words("new", k, renumber.number(), said, links);
                yield "renumbering";
            }
        };
        mods.add(Element.of("textualMod", attributes("type", type, "eId", "mod_" + k), links));
        List<Node> sentence = new ArrayList<>(List.of(
                Element.of(
                        "ref",
                        attributes("href", "#" + modification.target()),
                        List.of(new Text(modification.target()))),
                new Text(" " + type + (position.isEmpty() ? "" : " " + position) + ": ")));
        sentence.addAll(said);
        Element mod = Element.of("mod", attributes("eId", "mod_" + k + "_text"), sentence);
        articles.add(Element.of(
                "article",
                attributes("eId", "art_" + k),
                List.of(
                        Element.text("num", "Article " + k),
                        Element.of("content", List.of(Element.of("p", List.of(mod)))))));
    }

    private static List<Attribute> attributes(String... namesAndValues) {
        return Element.empty("x", namesAndValues).attributes();
    }

    private static void structure(int k, Element provision, List<Node> said, List<Node> links) {
        String id = "mod_" + k + "_new";
        said.add(Element.of("quotedStructure", attributes("eId", id), List.of(QuotedIds.quoted(provision, id))));
        links.add(Element.empty("new", "href", "#" + id));
    }

    private static void words(String side, int k, String words, List<Node> said, List<Node> links) {
        String id = "mod_" + k + "_" + side;
        said.add(Element.of("quotedText", attributes("eId", id), List.of(new Text(words))));
        links.add(Element.empty(side, "href", "#" + id));
    }

    /** Reads an amendment; throws {@link TextException} if the document states no change or no first day. */
    public static Amendment read(AknDocument document) {
        String act = value(document, "FRBRthis", "value", "");
        String effective = document.root()
                .descendants()
                .filter(e -> e.is("FRBRdate") && e.attributeOr("name", "").equals("effective"))
                .findFirst()
                .map(e -> e.attributeOr("date", ""))
                .orElse("");
        List<Modification> modifications = document.root()
                .descendants()
                .filter(e -> e.is("textualMod"))
                .map(mod -> modification(document, mod))
                .toList();
        if (effective.isEmpty() || modifications.isEmpty()) {
            throw TextException.of(
                    "no-amendment",
                    "the document " + act + " states " + (effective.isEmpty() ? "no first day" : "no change"),
                    "Give a FRBRdate named 'effective' and activeModifications.");
        }
        return new Amendment(FrbrUri.parse(act).work(), LocalDate.parse(effective), modifications);
    }

    private static String value(AknDocument document, String element, String attribute, String otherwise) {
        return document.root()
                .descendants()
                .filter(e -> e.is(element))
                .findFirst()
                .map(e -> e.attributeOr(attribute, otherwise))
                .orElse(otherwise);
    }

    private static Modification modification(AknDocument document, Element mod) {
        Element destination = mod.child("destination").orElseThrow(() -> unclear(mod, "no destination"));
        String target = destination.attributeOr("href", "").replaceFirst("^#", "");
        Element before = linked(document, mod, "old");
        Element after = linked(document, mod, "new");
        Element structure = after == null || after.elements().isEmpty()
                ? null
                : QuotedIds.original(after.elements().getFirst(), after.attributeOr("eId", ""));
        String words = after == null ? "" : after.text();
        return switch (mod.attributeOr("type", "")) {
            case "substitution" -> {
                if (before != null) {
                    yield new ReplaceWords(target, before.text(), words);
                }
                yield new Replace(target, needed(structure, mod));
            }
            case "insertion" ->
                new Insert(
                        target,
                        destination.attributeOr("pos", "after").equals("before")
                                ? Modification.Side.BEFORE
                                : Modification.Side.AFTER,
                        needed(structure, mod));
            case "repeal" -> after == null ? new Delete(target) : new Repeal(target, words);
            case "renumbering" -> new Renumber(target, words);
            default -> throw unclear(mod, "a type that is not known: '" + mod.attributeOr("type", "") + "'");
        };
    }

    private static Element needed(@org.jspecify.annotations.Nullable Element structure, Element mod) {
        if (structure == null) {
            throw unclear(mod, "no new provision");
        }
        return structure;
    }

    private static @org.jspecify.annotations.Nullable Element linked(AknDocument document, Element mod, String side) {
        return mod.child(side)
                .flatMap(e -> document.provision(e.attributeOr("href", "").replaceFirst("^#", "")))
                .orElse(null);
    }

    private static TextException unclear(Element mod, String what) {
        return TextException.of(
                "unclear-modification",
                "modification '" + mod.attributeOr("eId", "") + "' has " + what,
                "See docs/text-format.md for the kinds of change.");
    }
}
