package org.chancery.bench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of treaties from a seed, in the drafting format: every paragraph is new, none repeats. */
public final class Treaties {
    private static final String[] SYLLABLES =
            "al an ar be co de di en er es fi ga in ko la li ma me mi na ne no or pa pe ra re ri ro sa se si so ta te ti to ur va ve vi"
                    .split(" ");

    private final Random structure;
    private final Random words;
    private final String[] vocabulary;

    /** Texts of one structure seed and different word seeds have the same provisions and figures, as language versions have. */
    public Treaties(long structureSeed, long wordSeed) {
        this.structure = new Random(structureSeed);
        this.words = new Random(wordSeed);
        this.vocabulary = new String[3_000];
        for (int i = 0; i < vocabulary.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int k = 0; k < 1 + words.nextInt(4); k++) {
                word.append(SYLLABLES[words.nextInt(SYLLABLES.length)]);
            }
            vocabulary[i] = word.toString();
        }
    }

    /** A text of at least so many characters. */
    public String text(int characters) {
        StringBuilder out = new StringBuilder(characters + 4096);
        out.append("PREFACE\n\n  LONGTITLE ").append(sentence(8)).append("\n\nPREAMBLE\n\n");
        for (int i = 0; i < 10; i++) {
            out.append("  //")
                    .append(sentence(2))
                    .append("// ")
                    .append(sentence(20))
                    .append("\n\n");
        }
        out.append("BODY\n\n");
        for (int article = 1; out.length() < characters; article++) {
            out.append("ART ").append(article).append(" - ").append(sentence(4)).append("\n\n");
            int paragraphs = 1 + structure.nextInt(5);
            for (int i = 1; i <= paragraphs; i++) {
                paragraph(article, i, out);
            }
        }
        return out.toString();
    }

    private void paragraph(int article, int number, StringBuilder out) {
        out.append("  PARA ").append(number).append(".\n\n    ");
        out.append(sentence(15 + structure.nextInt(30))).append(" ").append(2 + structure.nextInt(90));
        out.append(" ").append(sentence(5)).append(" {{>#art_").append(1 + structure.nextInt(article));
        out.append(" ").append(sentence(1)).append("}} **").append(sentence(2)).append("**.\n\n");
        if (structure.nextInt(3) == 0) {
            out.append("    ITEMS\n");
            for (char c = 'a'; c < 'a' + 2 + structure.nextInt(4); c++) {
                out.append("      ITEM (")
                        .append(c)
                        .append(")\n        ")
                        .append(sentence(12))
                        .append(";\n\n");
            }
        }
    }

    private String sentence(int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(i == 0 ? "" : " ").append(vocabulary[words.nextInt(vocabulary.length)]);
        }
        return out.toString();
    }

    /** A later version as a successor usually is: like {@link #edited}, with one article moved and one paragraph added. */
    static String successor(String text, int every, long seed) {
        List<String> parts = new ArrayList<>(List.of(edited(text, every, seed).split("\n\n", -1)));
        List<Integer> articles = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).startsWith("ART ")) {
                articles.add(i);
            }
        }
        int from = articles.get(articles.size() / 3);
        int to = articles.get(articles.size() / 3 + 1);
        parts.addAll(
                articles.get(2 * articles.size() / 3), List.of("  PARA 99.", "    added words of a new paragraph 41."));
        List<String> moved = new ArrayList<>(parts.subList(from, to));
        parts.addAll(articles.get(2 * articles.size() / 3), moved);
        parts.subList(from, to).clear();
        return String.join("\n\n", parts);
    }

    /** A later version in which one word in so many paragraphs is another. */
    static String edited(String text, int every, long seed) {
        Random random = new Random(seed);
        String[] paragraphs = text.split("\n\n", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            if (random.nextInt(every) == 0 && paragraphs[i].startsWith("    ") && !paragraphs[i].contains("ITEMS")) {
                String[] parts = paragraphs[i].split(" ");
                int indent =
                        paragraphs[i].length() - paragraphs[i].stripLeading().length();
                parts[indent + (parts.length - indent) / 2] = "altered" + i;
                paragraphs[i] = String.join(" ", parts);
            }
        }
        return String.join("\n\n", paragraphs);
    }
}
