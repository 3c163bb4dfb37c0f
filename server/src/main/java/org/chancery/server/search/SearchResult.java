package org.chancery.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total how many documents, before the limit of each kind
 * @param counts by kind
 */
public record SearchResult(int total, Map<Document.Kind, Integer> counts, List<Hit> hits) {
    /** A piece of text; {@code marked} where it matched. */
    public record Piece(String text, boolean marked) {}

    /** One document with its title and excerpt in pieces. */
    public record Hit(Document document, List<Piece> title, List<Piece> excerpt) {
        static Hit of(Document document, List<Folded.Word> query) {
            return new Hit(document, pieces(document.title(), query), pieces(cut(document.text(), query), query));
        }
    }

    private static final int EXCERPT = 220;

    public SearchResult {
        counts = Map.copyOf(counts);
        hits = List.copyOf(hits);
    }

    static SearchResult nothing() {
        return new SearchResult(0, Map.of(), List.of());
    }

    private static String cut(String text, List<Folded.Word> query) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int first = Folded.words(text).stream()
                .filter(word -> fits(word, query))
                .mapToInt(Folded.Word::from)
                .findFirst()
                .orElse(0);
        int from = Math.max(0, Math.min(first - 60, text.length() - EXCERPT));
        int to = Math.min(text.length(), from + EXCERPT);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }

    private static List<Piece> pieces(String text, List<Folded.Word> query) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (Folded.Word word : Folded.words(text)) {
            if (fits(word, query)) {
                if (word.from() > done) {
                    pieces.add(new Piece(text.substring(done, word.from()), false));
                }
                pieces.add(new Piece(text.substring(word.from(), word.to()), true));
                done = word.to();
            }
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }

    private static boolean fits(Folded.Word word, List<Folded.Word> query) {
        return query.stream().anyMatch(sought -> word.stem().startsWith(sought.stem()));
    }
}
