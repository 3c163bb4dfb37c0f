package org.chancery.text.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;

/** The word before the bare number of an article, chapter or part, as each language prints it; a number that has its word keeps it. */
final class Captions {
    private static final Pattern BARE =
            Pattern.compile("(\\[*)((?:[0-9]+|[IVXLC]+)(?:bis|ter|quater|quinquies|[A-Z])?\\.?)");

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "en", Map.of("article", "Article", "chapter", "Chapter", "part", "Part"),
            "ru", Map.of("article", "Статья", "chapter", "Глава", "part", "Часть"),
            "fr", Map.of("article", "Article", "chapter", "Chapitre", "part", "Partie"),
            "es", Map.of("article", "Artículo", "chapter", "Capítulo", "part", "Parte"),
            "ar", Map.of("article", "المادة", "chapter", "الفصل", "part", "الجزء"));

    private final Map<String, String> words;

    /** Captions in a language as HTML names it; in a language that is not held, numbers stand alone. */
    Captions(String language) {
        this.words = WORDS.getOrDefault(language, Map.of());
    }

    /** Number and heading as they are printed together; a square bracket before the number stands before its word. */
    List<Node> head(Element provision) {
        List<Node> parts = new ArrayList<>();
        Element number = provision.child("num").orElse(null);
        String word = words.get(provision.local());
        String text = number == null ? "" : number.text().strip();
        Matcher bare = BARE.matcher(text);
        boolean worded = word != null && bare.matches();
        if (worded && number != null && number.elements().isEmpty()) {
            parts.add(new Text(bare.group(1) + word + " " + bare.group(2)));
        } else if (number != null) {
            parts.add(new Text(worded ? word + " " : ""));
            parts.addAll(number.children());
        }
        provision.child("heading").ifPresent(heading -> {
            if (!parts.isEmpty()) {
                parts.add(new Text(worded && !text.endsWith(".") ? ". " : " "));
            }
            parts.addAll(heading.children());
        });
        return parts;
    }
}
