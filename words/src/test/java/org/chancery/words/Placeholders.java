package org.chancery.words;

import com.ibm.icu.text.MessagePattern;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The values that a pattern uses, without the suffixes by which it asks for a form of one. */
final class Placeholders {

    private static final Pattern FORM =
            Pattern.compile("(.+)_(gen|dat|acc|ins|prep|gender|short|count|code|length|instrument)");

    private Placeholders() {}

    static Set<String> of(String pattern) {
        var names = new TreeSet<String>();
        var parsed = new MessagePattern(pattern);
        for (var i = 0; i < parsed.countParts(); i++) {
            var part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                var name = parsed.getSubstring(part);
                var form = FORM.matcher(name);
                names.add(form.matches() ? form.group(1) : name);
            }
        }
        return names;
    }
}
