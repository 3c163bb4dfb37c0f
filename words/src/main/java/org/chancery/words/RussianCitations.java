package org.chancery.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.words.language.Language;

/** The few words that citations in the library contain, in Russian; numbers stay as they are. */
final class RussianCitations {

    private static final Pattern PLAIN = Pattern.compile("[0-9IVXLC()a-h-]+");
    private static final Pattern DATE = Pattern.compile("of ([0-9]{1,2} [A-Z][a-z]+ [0-9]{4})");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Dates DATES = new Dates(Language.RUSSIAN);
    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(Pattern.compile("Amended Protocol (?=[IVX])"), "измененный Протокол ");
        WORDS.put(Pattern.compile("Protocol"), "Протокол");
        WORDS.put(Pattern.compile("second part"), "вторая часть");
        WORDS.put(Pattern.compile("[Aa]nnexes"), "приложения");
        WORDS.put(Pattern.compile("[Aa]nnex"), "приложение");
        WORDS.put(Pattern.compile("parts(?= )"), "части");
        WORDS.put(Pattern.compile("part(?= )"), "часть");
        WORDS.put(Pattern.compile("[Pp]reamble"), "преамбула");
        WORDS.put(Pattern.compile("CCW"), "КНО");
        WORDS.put(Pattern.compile("article not confirmed"), "статья не подтверждена");
        WORDS.put(Pattern.compile("final paragraphs"), "заключительные пункты");
        WORDS.put(Pattern.compile("arts?\\."), "ст.");
        WORDS.put(Pattern.compile("paras?\\."), "п.");
        WORDS.put(Pattern.compile(" through "), " через ");
        WORDS.put(Pattern.compile(" with "), " и ");
        WORDS.put(Pattern.compile(" and "), " и ");
        WORDS.put(Pattern.compile("(?<=[0-9IVXLC)]) to (?=[0-9IVXLC])"), "–");
    }

    private RussianCitations() {}

    static String of(String citation) {
        if (PLAIN.matcher(citation).matches()) {
            return citation;
        }
        var text =
                DATE.matcher(citation).replaceAll(found -> "от " + DATES.of(LocalDate.parse(found.group(1), ENGLISH)));
        for (var word : WORDS.entrySet()) {
            text = word.getKey().matcher(text).replaceAll(word.getValue());
        }
        return text;
    }
}
