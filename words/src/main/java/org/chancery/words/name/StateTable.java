package org.chancery.words.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.law.instrument.StateCode;

/** Reads {@code states.csv}: one name a line, without quotes and without commas inside a name. */
final class StateTable {

    static final String HEADER = "code,en,en_text,en_short,ru,ru_short,ru_gen,ru_dat,ru_acc,ru_ins,ru_prep,ru_gender";

    private static final int COLUMNS = HEADER.split(",").length;

    private StateTable() {}

    static Map<StateCode, StateName> read(Reader table) throws IOException {
        var lines = new BufferedReader(table);
        var names = new TreeMap<StateCode, StateName>();
        var number = 1;
        var header = lines.readLine();
        if (!HEADER.equals(header)) {
            throw new IllegalArgumentException("line 1: the header must be " + HEADER);
        }
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                var name = row(line.split(",", -1));
                names.put(name.code(), name);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return names;
    }

    private static StateName row(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "a name has " + COLUMNS + " cells without commas inside, this line has " + cells.length);
        }
        for (var i = 0; i < COLUMNS; i++) {
            if (cells[i].isBlank()) {
                throw new IllegalArgumentException("cell " + HEADER.split(",")[i] + " is empty");
            }
        }
        var cases = new EnumMap<Case, String>(Case.class);
        cases.put(Case.NOMINATIVE, cells[4]);
        cases.put(Case.GENITIVE, cells[6]);
        cases.put(Case.DATIVE, cells[7]);
        cases.put(Case.ACCUSATIVE, cells[8]);
        cases.put(Case.INSTRUMENTAL, cells[9]);
        cases.put(Case.PREPOSITIONAL, cells[10]);
        var gender = Gender.valueOf(cells[11].toUpperCase(Locale.ROOT));
        return new StateName(new StateCode(cells[0]), cells[1], cells[2], cells[3], cases, cells[5], gender);
    }
}
