package org.chancery.server.pages.state;

import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.shared.Foot;
import org.chancery.words.Words;

/** The page on which two States stand side by side; {@code ministry}: relations between the two are shown. */
public record ComparisonView(Words w, Question question, Comparison comparison, boolean ministry, Foot foot) {}
