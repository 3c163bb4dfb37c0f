package org.chancery.packages.untc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.packages.tree.JsonText;
import org.chancery.packages.untc.StatusPage.Entry;

/** The file that keeps the printed texts, one entry a line, with the acts read from each. It stays with the user's package. */
final class EntryFile {

    static final String NAME = "text/entries.jsonl";

    private EntryFile() {}

    /** Where an entry stands, for notes and reports. */
    static String place(Entry entry) {
        return entry.section().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", entry " + entry.position();
    }

    static String line(Entry entry, List<String> acts) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("position", place(entry));
        line.put("heading", entry.heading());
        line.put("state", entry.state());
        line.put("acts", acts);
        line.put("text", entry.text());
        return JsonText.line(line) + "\n";
    }
}
