package org.chancery.words;

import java.util.Optional;
import org.chancery.law.instrument.Article;

/** One of the final clauses in plain words: a heading, one or more sentences, and the article they come from, where known. */
public record ClauseText(String heading, String text, Optional<Article> article) {}
