package org.chancery.words;

import java.util.List;
import java.util.regex.Pattern;
import org.chancery.law.instrument.Article;
import org.chancery.words.name.Case;

/** Article numbers as a lawyer cites them: "Article 22(1)", "статьями 6 и 7". */
final class Articles {

    private static final Pattern NUMBERED = Pattern.compile("[0-9IVXLC].*");
    private static final Pattern SEVERAL = Pattern.compile(".*(, | and |[0-9)]-[(0-9]).*");
    private static final List<String> ONE = List.of("статья", "статьи", "статье", "статью", "статьей", "статье");
    private static final List<String> MANY = List.of("статьи", "статей", "статьям", "статьи", "статьями", "статьях");

    private Articles() {}

    static String inText(List<Article> articles, Language language, Case form) {
        var numbers = articles.stream().map(Article::number).toList();
        if (numbers.isEmpty()) {
            return "";
        }
        var list = Lists.and(numbers, language);
        if (!numbers.stream().allMatch(number -> NUMBERED.matcher(number).matches())) {
            return list;
        }
        var several = numbers.size() > 1 || SEVERAL.matcher(list).matches() && !oneArticle(list);
        return switch (language) {
            case ENGLISH -> (several ? "Articles " : "Article ") + list;
            case RUSSIAN -> (several ? MANY : ONE).get(form.ordinal()) + " " + list;
        };
    }

    static String inText(Article article, Language language, Case form) {
        return inText(List.of(article), language, form);
    }

    /** "21(1)-(3)" names paragraphs of one article. */
    private static boolean oneArticle(String list) {
        return !list.contains(",") && !list.contains(" and ") && list.contains(")-(");
    }
}
