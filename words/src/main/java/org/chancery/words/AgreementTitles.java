package org.chancery.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.words.language.Language;
import org.chancery.words.name.Case;

/** Titles of agreements within a sentence: "the Arms Trade Treaty", "Договора о торговле оружием". */
final class AgreementTitles {

    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\p{Lu}\\w+ )*(?:Protocol|Convention|Article) (?:[IVX]+|[0-9]+)\\b");

    private final Language language;
    private final References references;
    private final Map<Wanted, String> known = new ConcurrentHashMap<>();

    private record Wanted(AgreementId id, Case form) {}

    AgreementTitles(Language language, References references) {
        this.language = language;
        this.references = references;
    }

    /** Made once for each agreement and case, for these words. */
    String inText(AgreementId id, Case form) {
        return known.computeIfAbsent(new Wanted(id, form), this::make);
    }

    private String make(Wanted wanted) {
        var id = wanted.id();
        var form = wanted.form();
        var title = references.agreement(id).map(this::title).orElse(id.value());
        return switch (language) {
            case ENGLISH -> articled(title);
            case RUSSIAN -> TitleCases.decline(title, form);
        };
    }

    private String title(Agreement agreement) {
        var text = agreement.shortTitle().isEmpty() ? agreement.title() : agreement.shortTitle();
        return text.in(language.tag());
    }

    /** English titles take the article, but for names of one word and names with a number ("Protocol II to the Convention"). */
    private static String articled(String title) {
        if (title.startsWith("The ")) {
            return "the " + title.substring(4);
        }
        var bare = title.indexOf(' ') < 0
                || title.startsWith("the ")
                || NUMBERED.matcher(title).find();
        return bare ? title : "the " + title;
    }
}
