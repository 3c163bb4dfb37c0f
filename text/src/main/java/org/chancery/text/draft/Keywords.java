package org.chancery.text.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.akn.Vocabulary;

/** The keywords of the format and the elements they stand for. */
final class Keywords {
    /** Provisions of the hierarchy, long and short forms. */
    static final Map<String, String> HIERARCHY = hierarchy();

    /** The keyword written for a provision. */
    static final Map<String, String> SHORT = Map.of(
            "article", "ART",
            "chapter", "CHAP",
            "paragraph", "PARA",
            "section", "SEC",
            "subchapter", "SUBCHAP",
            "subparagraph", "SUBPARA",
            "subsection", "SUBSEC");

    /** Parts of a debate. */
    static final Map<String, String> SPEECH_CONTAINERS = upper(Vocabulary.SPEECH_CONTAINERS);

    /** Interventions in a debate. */
    static final Map<String, String> SPEECH_GROUPS =
            Map.of("SPEECHGROUP", "speechGroup", "SPEECH", "speech", "QUESTION", "question", "ANSWER", "answer");

    /** Single lines of a debate. */
    static final Map<String, String> SPEECH_LINES =
            Map.of("SCENE", "scene", "NARRATIVE", "narrative", "SUMMARY", "summary");

    /** Attachments and the name of the document each holds. */
    static final Map<String, String> ATTACHMENTS = Map.of(
            "ATTACHMENT", "attachment",
            "APPENDIX", "appendix",
            "SCHEDULE", "schedule",
            "ANNEXURE", "annexure");

    /** Markers that stand alone on their line. */
    static final Set<String> CONTAINERS =
            Set.of("PREFACE PREAMBLE BODY CONCLUSIONS INTRODUCTION BACKGROUND ARGUMENTS REMEDIES MOTIVATION DECISION"
                    .split(" "));

    private static final Set<String> OTHERS = Set.of(
            "CROSSHEADING SUBHEADING LONGTITLE ITEMS BLOCKLIST ITEM BULLETS TABLE TR TC TH QUOTE BLOCKS FOOTNOTE FROM P MATH"
                    .split(" "));

    private static final Set<String> ALL = all();

    private Keywords() {}

    private static Map<String, String> hierarchy() {
        Map<String, String> names = new HashMap<>();
        for (String name : Vocabulary.HIERARCHY) {
            if (!name.equals("hcontainer")) {
                names.put(name.toUpperCase(Locale.ROOT), name);
            }
        }
        names.putAll(Map.of(
                "ART", "article",
                "CHAP", "chapter",
                "PARA", "paragraph",
                "SEC", "section",
                "SUBCHAP", "subchapter",
                "SUBPARA", "subparagraph",
                "SUBSEC", "subsection"));
        return Map.copyOf(names);
    }

    private static Map<String, String> upper(Set<String> names) {
        Map<String, String> upper = new HashMap<>();
        names.forEach(name -> upper.put(name.toUpperCase(Locale.ROOT), name));
        return Map.copyOf(upper);
    }

    private static Set<String> all() {
        Set<String> all = new HashSet<>(OTHERS);
        all.addAll(HIERARCHY.keySet());
        all.addAll(SPEECH_CONTAINERS.keySet());
        all.addAll(SPEECH_GROUPS.keySet());
        all.addAll(SPEECH_LINES.keySet());
        all.addAll(ATTACHMENTS.keySet());
        all.addAll(CONTAINERS);
        return Set.copyOf(all);
    }

    /** Length of the run of capital letters that begins a line. */
    static int wordEnd(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) >= 'A' && line.charAt(i) <= 'Z') {
            i++;
        }
        return i;
    }

    /** The keyword that a line begins with, or the empty string; it must end at a space, a mark of attributes or the line end. */
    static String of(String line) {
        int end = wordEnd(line);
        if (end == 0 || end < line.length() && " .{".indexOf(line.charAt(end)) < 0) {
            return "";
        }
        String word = line.substring(0, end);
        return ALL.contains(word) ? word : "";
    }

    /** Whether a line would be read as something else than text if it stood alone. */
    static boolean looksLike(String line) {
        return !of(line).isEmpty();
    }
}
