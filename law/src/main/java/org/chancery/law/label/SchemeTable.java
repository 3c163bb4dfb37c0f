package org.chancery.law.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.instrument.LocalizedText;

/**
 * Reads label schemes from lines of comma-separated text, as bodies write them: {@code term,SCHEME,TERM,LEVEL,from,until,source} and
 * {@code basis,CODE,words in English,words in Russian}; lines that begin with # are notes. No field contains a comma.
 */
public final class SchemeTable {

    private SchemeTable() {}

    /** An IllegalArgumentException names the line and what would be right. */
    public static LabelScheme read(String name, List<String> lines) {
        var bases = new TreeMap<BasisCode, LocalizedText>();
        var rows = new ArrayList<EquivalenceRow>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                read(line.split(",", -1), bases, rows);
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(name + ", line " + (i + 1) + ": " + e.getMessage() + ": " + line, e);
            }
        }
        return new LabelScheme(name, bases, new Equivalences(rows));
    }

    private static void read(String[] fields, Map<BasisCode, LocalizedText> bases, List<EquivalenceRow> rows) {
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i].strip();
        }
        if (fields[0].equals("basis") && fields.length == 4) {
            bases.put(new BasisCode(fields[1]), new LocalizedText(Map.of("en", fields[2], "ru", fields[3])));
        } else if (fields[0].equals("term") && fields.length == 7) {
            Optional<LocalDate> until =
                    fields[5].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(fields[5]));
            rows.add(new EquivalenceRow(
                    fields[1], fields[2], Level.valueOf(fields[3]), LocalDate.parse(fields[4]), until, fields[6]));
        } else {
            throw new IllegalArgumentException(
                    "expected term,scheme,term,LEVEL,from,until,source or basis,code,English,Russian");
        }
    }
}
