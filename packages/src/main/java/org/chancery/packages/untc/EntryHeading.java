package org.chancery.packages.untc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the headings inside an entry say: what the entry is called and when it was made. The printed title is kept; whether a declaration is
 * a reservation in substance is not decided here.
 *
 * @param title the heading as printed; empty where the entry has none
 * @param kind what the heading calls it
 * @param articles articles that the heading names
 */
record EntryHeading(String title, Kind kind, Occasion occasion, List<String> articles) {

    /** What the heading calls the entry. */
    enum Kind {
        RESERVATION,
        DECLARATION,
        INTERPRETATIVE_DECLARATION,
        /** One heading for reservations and declarations together. */
        BOTH,
        NONE
    }

    /** When the heading says that it was made. */
    enum Occasion {
        SIGNATURE,
        SIGNATURE_CONFIRMED,
        NOT_STATED
    }

    private static final int LONGEST = 120;
    private static final Pattern TITLE = Pattern.compile(
            "(?i)^(?:[\"“(]?(?:[a-z0-9]|[ivx]{1,4})[.)]\\s{0,3})?(?:general )?(?:interpretative |statements? of |declarations? of )?(?:reservations?|declarations?|understandings?)\\b[^.;]{0,100}$");
    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)articles? (\\d{1,3}(?:\\s?\\(\\d{1,2}\\))?)(?: and (\\d{1,3}(?:\\s?\\(\\d{1,2}\\))?))?");

    EntryHeading {
        articles = List.copyOf(articles);
    }

    /** The headings of the text, each kind and occasion once; one heading of kind NONE where there is none. */
    static List<EntryHeading> of(String text) {
        Set<EntryHeading> headings = new LinkedHashSet<>();
        Occasion occasion = Occasion.NOT_STATED;
        for (String line : text.lines().toList()) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("upon signature")) {
                occasion = Occasion.SIGNATURE;
            } else if (lower.startsWith("upon ") && line.length() < 60) {
                occasion = Occasion.NOT_STATED;
            }
            if (line.length() <= LONGEST && TITLE.matcher(line).matches()) {
                headings.add(heading(line, lower, occasion));
            }
        }
        List<EntryHeading> distinct = new ArrayList<>();
        for (EntryHeading h : headings) {
            if (distinct.stream()
                    .noneMatch(d -> d.kind == h.kind && d.occasion == h.occasion && d.articles.equals(h.articles))) {
                distinct.add(h);
            }
        }
        return distinct.isEmpty() ? List.of(new EntryHeading("", Kind.NONE, occasion, List.of())) : distinct;
    }

    private static EntryHeading heading(String line, String lower, Occasion before) {
        boolean reservation = lower.contains("reservation");
        boolean declaration = lower.contains("declaration") || lower.contains("understanding");
        Kind kind = reservation && declaration
                ? Kind.BOTH
                : reservation
                        ? Kind.RESERVATION
                        : lower.contains("interpretative") ? Kind.INTERPRETATIVE_DECLARATION : Kind.DECLARATION;
        Occasion occasion = before;
        if (lower.contains("upon signature")) {
            occasion = lower.contains("confirmed") ? Occasion.SIGNATURE_CONFIRMED : Occasion.SIGNATURE;
        } else if (lower.contains("upon ratification") || lower.contains("upon accession")) {
            occasion = Occasion.NOT_STATED;
        }
        List<String> articles = new ArrayList<>();
        Matcher m = ARTICLE.matcher(line);
        while (m.find()) {
            articles.add(m.group(1).replace(" ", ""));
            if (m.group(2) != null) {
                articles.add(m.group(2).replace(" ", ""));
            }
        }
        return new EntryHeading(line, kind, occasion, articles);
    }
}
