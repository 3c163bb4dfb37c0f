package org.chancery.server.docket.paper;

import java.util.ArrayList;
import java.util.List;
import org.chancery.words.language.Language;

/**
 * A paper of the depositary before it is printed: title and blocks, in one language.
 *
 * @param title heading of the first page
 */
public record Sheet(Language language, String title, List<Block> blocks) {

    /** A part of it. */
    public sealed interface Block {}

    /** A heading. */
    public record Heading(String text) implements Block {}

    /** A paragraph. */
    public record Paragraph(String text) implements Block {}

    /** What is called how, one line each. */
    public record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A name and its value. */
    public record Fact(String name, String value) {}

    /** A list. */
    public record Items(List<String> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Where it is signed: place and date, then a line to sign on, then the office. */
    public record Signing(List<String> lines) implements Block {
        public Signing {
            lines = List.copyOf(lines);
        }
    }

    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /** A sheet without blocks yet. */
    public static Sheet of(Language language, String title) {
        return new Sheet(language, title, List.of());
    }

    /** The same with one more block. */
    public Sheet with(Block block) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new Sheet(language, title, more);
    }

    /** The same with a paragraph. */
    public Sheet say(String text) {
        return with(new Paragraph(text));
    }

    /** The same with a heading. */
    public Sheet head(String text) {
        return with(new Heading(text));
    }

    /** The same with names and values, given by turns; empty values are left out. */
    public Sheet facts(String... namesAndValues) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isBlank()) {
                facts.add(new Fact(namesAndValues[i], namesAndValues[i + 1]));
            }
        }
        return facts.isEmpty() ? this : with(new Facts(facts));
    }

    /** The same with a list; none where it is empty. */
    public Sheet list(List<String> items) {
        return items.isEmpty() ? this : with(new Items(items));
    }

    /** The same with a place to sign. */
    public Sheet sign(String... lines) {
        return with(new Signing(List.of(lines)));
    }
}
