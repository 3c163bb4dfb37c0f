package org.chancery.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The few words that citations in the library contain, in Russian; numbers stay as they are. */
final class RussianCitations {

    private static final Pattern DATE = Pattern.compile("of ([0-9]{1,2} [A-Z][a-z]+ [0-9]{4})");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("Amended Protocol (?=[IVX])", "измененный Протокол ");
        WORDS.put("Protocol", "Протокол");
        WORDS.put("CCW", "КНО");
        WORDS.put("article not confirmed", "статья не подтверждена");
        WORDS.put("final paragraphs", "заключительные пункты");
        WORDS.put("second part", "вторая часть");
        WORDS.put("arts?\\.", "ст.");
        WORDS.put("paras?\\.", "п.");
        WORDS.put(" through ", " через ");
        WORDS.put(" with ", " и ");
        WORDS.put(" and ", " и ");
        WORDS.put("(?<=[0-9IVXLC)]) to (?=[0-9IVXLC])", "–");
    }

    private RussianCitations() {}

    static String of(String citation) {
        var dates = Words.in(Language.RUSSIAN).dates();
        var text =
                DATE.matcher(citation).replaceAll(found -> "от " + dates.of(LocalDate.parse(found.group(1), ENGLISH)));
        for (var word : WORDS.entrySet()) {
            text = text.replaceAll(word.getKey(), word.getValue());
        }
        return text;
    }
}
