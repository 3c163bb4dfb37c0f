package org.chancery.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.law.instrument.Article;
import org.chancery.words.language.Language;
import org.chancery.words.name.Case;

/**
 * Article numbers as a lawyer cites them: "Article 22(1)", "статьями 6 и 7". A record may also hold a citation in words ("CCW 5(3);
 * Protocol IV, art. 2"), which stands as it is.
 */
final class Articles {

    private static final Pattern NUMBERED = Pattern.compile("(?:[0-9]+|[IVXLC]+)(?![A-Za-z]).*");
    private static final String NO_BREAK = "\u00a0";
    private static final Pattern RANGE = Pattern.compile(".*(?: to |, [0-9]| and ).*");
    private static final List<String> ONE = List.of("статья", "статьи", "статье", "статью", "статьей", "статье");
    private static final List<String> MANY = List.of("статьи", "статей", "статьям", "статьи", "статьями", "статьях");

    private Articles() {}

    static String inText(List<Article> articles, Language language, Case form) {
        var items = articles.stream().flatMap(Articles::items).toList();
        if (items.isEmpty()) {
            return "";
        }
        if (items.stream().allMatch(Articles::isNumber)) {
            var several = items.size() > 1 || isRange(items.getFirst());
            var list = items.stream().map(item -> local(item, language)).toList();
            return word(several, language, form) + " " + Lists.and(list, language);
        }
        return String.join(
                "; ",
                items.stream()
                        .map(item -> (isNumber(item) ? word(isRange(item), language, form) + " " : "")
                                + local(item, language))
                        .toList());
    }

    static String inText(Article article, Language language, Case form) {
        return inText(List.of(article), language, form);
    }

    /** As beside a heading: "arts. 6 and 7", "ст. XI–XIII"; what is not a number stands without the abbreviation. */
    static String cited(List<Article> articles, Language language) {
        var items = articles.stream().flatMap(Articles::items).toList();
        var list = items.stream().map(item -> local(item, language)).toList();
        if (!items.stream().allMatch(Articles::isNumber)) {
            return String.join("; ", list);
        }
        var several = items.size() > 1 || items.stream().anyMatch(Articles::isRange);
        return items.isEmpty() ? "" : abbreviation(several, language) + NO_BREAK + Lists.and(list, language);
    }

    /** Whether the article is a number or several, so that "of the Treaty" can follow it. */
    static boolean isPlain(Article article) {
        return items(article).allMatch(Articles::isNumber);
    }

    private static Stream<String> items(Article article) {
        return Stream.of(article.number().split(";")).map(String::strip);
    }

    private static boolean isNumber(String item) {
        return NUMBERED.matcher(item).matches();
    }

    private static boolean isRange(String item) {
        return RANGE.matcher(item).matches();
    }

    private static String word(boolean several, Language language, Case form) {
        return switch (language) {
            case ENGLISH -> several ? "Articles" : "Article";
            case RUSSIAN -> (several ? MANY : ONE).get(form.ordinal());
        };
    }

    private static String abbreviation(boolean several, Language language) {
        return switch (language) {
            case ENGLISH -> several ? "arts." : "art.";
            case RUSSIAN -> "ст.";
        };
    }

    private static String local(String item, Language language) {
        return switch (language) {
            case ENGLISH -> item;
            case RUSSIAN -> RussianCitations.of(item);
        };
    }
}
