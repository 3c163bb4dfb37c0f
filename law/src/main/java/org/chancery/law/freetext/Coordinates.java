package org.chancery.law.freetext;

import java.util.List;
import java.util.regex.Pattern;

/** How positions on the ground are written, in English and Russian. */
final class Coordinates {

    private static final String START = "(?<![\\p{L}\\p{N}.,])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String DEGREES = "\\d{1,3}(?:[.,]\\d+)?";
    private static final String RUSSIAN_SIDE = "(?:[сю]\\.?\\s?ш|[вз]\\.?\\s?д)\\.?";
    private static final String SIDE = "(?:[NSEW]" + END + "|(?:north|south|east|west)" + END + "|" + RUSSIAN_SIDE + END
            + "|(?:северной|южной)\\s+широты|(?:восточной|западной)\\s+долготы)";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** 55°45'21"N and 55° 45′; a degree sign alone is a temperature or an angle. */
    private static final Pattern SIGNS =
            Pattern.compile(START + DEGREES + "\\s?[°º]\\s?(?:\\d{1,2}(?:[.,]\\d+)?\\s?['′’]|" + SIDE + ")", ANY_CASE);

    private static final Pattern WORDS = Pattern.compile(
            START
                    + "\\d{1,3}\\s?(?:degrees?|deg\\.?|град(?:ус(?:ов|а)?)?\\.?)\\s+(?:\\d{1,2}\\s?(?:minutes?|min|мин(?:ут[аы]?)?)"
                    + END + "|" + SIDE + ")",
            ANY_CASE);

    /** 55.75 N, 55,75 с. ш., N 55.7558. */
    private static final Pattern DECIMAL_WITH_SIDE = Pattern.compile(START + "(?:\\d{1,3}[.,]\\d{2,}\\s?(?:[NSEW]" + END
            + "|" + RUSSIAN_SIDE + END + ")|[NSEW]\\s?\\d{1,3}[.,]\\d{2,})");

    /** Two numbers with four decimals or more, as maps on the web give them, that are no amounts of money. */
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,$€£₽])[-+−]?\\d{1,2}[.,]\\d{4,}\\s?[,;]?\\s+[-+−]?\\d{1,3}[.,]\\d{4,}(?!\\d|\\s?(?:[$€£₽%]|EUR|USD|RUB|руб|евро|долл))");

    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?:latitude|longitude|lat\\.?\\s?[:=]|lon\\.?\\s?[:=]|широт[аыеу]|долгот[аыеу])\\s*[:=]?\\s*[-+−]?"
                    + DEGREES,
            ANY_CASE);

    private static final Pattern GRID = Pattern.compile(
            START + "\\d{1,2}[C-HJ-NP-X]\\s?[A-HJ-NP-Z]{2}\\s?(?:\\d{4,5}\\s\\d{4,5}|\\d{8}|\\d{10})" + END);

    private static final Pattern URI = Pattern.compile("geo:-?\\d{1,2}(?:\\.\\d+)?,-?\\d{1,3}(?:\\.\\d+)?");

    static final List<Pattern> PATTERNS = List.of(SIGNS, WORDS, DECIMAL_WITH_SIDE, PAIR, NAMED, GRID, URI);

    private Coordinates() {}
}
