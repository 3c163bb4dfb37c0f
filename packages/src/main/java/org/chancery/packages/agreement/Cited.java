package org.chancery.packages.agreement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.packages.tree.Fields;

/** Articles and other agreements that a clause names. */
final class Cited {

    private static final String ARTICLE =
            "an article number as printed, for example 22(1), in quotes if it is a bare number.";

    private static final Pattern RANGE =
            Pattern.compile("(?i:\\bto\\b)|[0-9IVXLC)]\\s*[-\\u2013\\u2026]\\s*[0-9IVXLC(]");

    private Cited() {}

    /** Single articles; a range would match none of the articles in it, so it is refused. */
    static List<Article> articles(Fields fields, String key) {
        return fields.values(
                key,
                Cited::single,
                "single articles as printed, for example [I, II, III] and not [I to III], in quotes if a bare number.");
    }

    private static Article single(String text) {
        if (RANGE.matcher(text).find()) {
            throw new IllegalArgumentException("a range of articles");
        }
        return new Article(text);
    }

    /** The clause's own article; a warning where it names none. */
    static Optional<Article> article(Fields fields) {
        Optional<Article> article = fields.value("article", Article::new, ARTICLE);
        if (!fields.has("article")) {
            warnOfNoArticle(fields);
        }
        return article;
    }

    /** The article of a clause that need not have one. */
    static Optional<Article> optionalArticle(Fields fields) {
        return fields.value("article", Article::new, ARTICLE);
    }

    static void warnOfNoArticle(Fields fields) {
        fields.problems()
                .warning(
                        fields.line(),
                        fields.at("article"),
                        "The clause names no article.",
                        "the article that says so.");
    }

    static Optional<AgreementId> agreement(Fields fields, String key) {
        return fields.value(key, AgreementId::new, "an agreement id: lower-case letters, digits, hyphens.");
    }
}
