package org.chancery.server.pages.api;

import org.chancery.server.pages.question.BadQuestion;
import org.chancery.server.web.Languages;
import org.chancery.server.web.WordsSource;
import org.chancery.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The language of an answer's texts: {@code lang=en} (usual) or {@code lang=ru}. */
@Component
class ApiWords {
    private final WordsSource words;

    ApiWords(WordsSource words) {
        this.words = words;
    }

    Words in(@Nullable String language) {
        String tag = language == null || language.isBlank() ? "en" : language;
        return words.in(Languages.inAddress(tag)
                .orElseThrow(() -> new BadQuestion(BadQuestion.Fault.NOT_A_CHOICE, "lang", tag)));
    }
}
