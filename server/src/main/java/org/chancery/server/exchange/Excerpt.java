package org.chancery.server.exchange;

import java.util.ArrayList;
import java.util.List;

/** A few words around what was found, in pieces. */
public record Excerpt(List<Piece> pieces) {

    private static final int AROUND = 90;
    private static final int MOST_PLACES = 3;

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** A piece of it; {@code found} if it is what was asked for. */
    public record Piece(String text, boolean found) {}

    private record Place(int from, int to) {}

    /**
     * The first places that were found.
     *
     * @param original as it was written
     * @param marked the same in small letters, with control characters around what was found
     */
    static Excerpt of(String original, String marked) {
        StringBuilder plain = new StringBuilder(marked.length());
        List<Place> places = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < marked.length(); i++) {
            switch (marked.charAt(i)) {
                case '\u0001' -> from = plain.length();
                case '\u0002' -> places.add(new Place(from, plain.length()));
                default -> plain.append(marked.charAt(i));
            }
        }
        // The database leaves markup out of what it gives back; then its own text is shown.
        String text = plain.length() == original.length() ? original : plain.toString();
        return new Excerpt(cut(text, places));
    }

    private static List<Piece> cut(String text, List<Place> places) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Place place : places.subList(0, Math.min(places.size(), MOST_PLACES))) {
            int begin = Math.max(at, word(text, place.from() - AROUND));
            if (begin > at) {
                pieces.add(new Piece(" … ", false));
            }
            pieces.add(new Piece(text.substring(begin, place.from()), false));
            pieces.add(new Piece(text.substring(place.from(), place.to()), true));
            at = place.to();
        }
        int end = Math.min(text.length(), word(text, at + 2 * AROUND));
        pieces.add(new Piece(text.substring(at, Math.max(at, end)) + (end < text.length() ? " …" : ""), false));
        return pieces.stream().filter(it -> !it.text().isEmpty()).toList();
    }

    /** The beginning of the word at a position. */
    private static int word(String text, int position) {
        int at = Math.clamp(position, 0, text.length());
        while (at > 0 && at < text.length() && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
