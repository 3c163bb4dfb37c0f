package org.chancery.server.pages.agreement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.words.language.Language;
import org.chancery.words.name.StateName;

/** Finds States by what a reader types: part of the name in any language, or the code. */
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Names() {}

    public static boolean fit(StateName name, String typed) {
        String sought = plain(typed);
        if (name.code().value().equalsIgnoreCase(typed.strip())) {
            return true;
        }
        for (Language language : Language.values()) {
            if (plain(name.in(language)).contains(sought)) {
                return true;
            }
        }
        return false;
    }

    /** Lower case, without accents; ё as е. */
    public static String plain(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        return MARKS.matcher(Normalizer.normalize(lower.replace("й", "\u0001"), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u0001', 'й');
    }
}
