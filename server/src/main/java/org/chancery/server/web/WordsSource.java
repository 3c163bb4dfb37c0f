package org.chancery.server.web;

import org.chancery.words.Words;
import org.chancery.words.language.Language;

/** Gives the words of a language, calling agreements and acts by what they are. */
public interface WordsSource {

    /** The words of {@code language}; cheap to ask for, also once for each page. */
    Words in(Language language);
}
