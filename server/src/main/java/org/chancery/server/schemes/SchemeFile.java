package org.chancery.server.schemes;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.label.BasisCode;
import org.chancery.law.label.EquivalenceRow;
import org.chancery.law.label.Equivalences;
import org.chancery.law.label.LabelScheme;

/**
 * A label scheme as comma-separated text: {@code term,SCHEME,TERM,LEVEL,from,until,source} and {@code basis,CODE,English,Russian}; lines that
 * begin with # are notes, {@code until} may be empty, a field with a comma stands in quotation marks. All faults are told together.
 */
public final class SchemeFile {

    /** Characters of the longest file. */
    static final int LONGEST = 60_000;

    private final String name;
    private final List<EquivalenceRow> rows = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final TreeMap<BasisCode, LocalizedText> bases = new TreeMap<>();
    private final List<SchemeFault> faults = new ArrayList<>();

    private SchemeFile(String name) {
        this.name = name;
    }

    /** Reads the text of the scheme of this name. */
    public static SchemeFile read(String name, String text) {
        SchemeFile file = new SchemeFile(name);
        if (text.length() > LONGEST) {
            file.fault(0, SchemeFault.What.TOO_LONG, String.valueOf(text.length()));
            return file;
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            csv.forEach(file::line);
        } catch (CsvParseException | java.io.IOException e) {
            file.fault(0, SchemeFault.What.UNREADABLE, String.valueOf(e.getMessage()));
        }
        if (file.faults.isEmpty() && file.rows.isEmpty() && file.bases.isEmpty()) {
            file.fault(0, SchemeFault.What.NOTHING, "");
        }
        return file;
    }

    /** What cannot be taken, by line; empty if all can. */
    public List<SchemeFault> faults() {
        return List.copyOf(faults);
    }

    /**
     * The scheme.
     *
     * @throws IllegalStateException if there are faults
     */
    public LabelScheme scheme() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the scheme " + name + " has faults: " + faults);
        }
        return new LabelScheme(name, bases, new Equivalences(rows));
    }

    /** Its terms, in the order of the file. */
    public List<EquivalenceRow> rows() {
        return List.copyOf(rows);
    }

    private void line(CsvRecord line) {
        List<String> fields = line.getFields().stream().map(String::strip).toList();
        long number = line.getStartingLineNumber();
        switch (fields.getFirst()) {
            case "term" -> term(number, fields);
            case "basis" -> basis(number, fields);
            default -> fault(number, SchemeFault.What.ROW, fields.getFirst());
        }
    }

    private void term(long line, List<String> fields) {
        if (fields.size() != 7) {
            fault(line, SchemeFault.What.COLUMNS, String.valueOf(fields.size()));
            return;
        }
        int before = faults.size();
        SchemeCells cells = new SchemeCells(line, faults);
        cells.filled(fields.get(2), fields.get(6));
        cells.scheme(fields.get(1));
        var level = cells.level(fields.get(3));
        var from = cells.date(fields.get(4));
        var until =
                fields.get(5).isEmpty() ? java.util.Optional.<java.time.LocalDate>empty() : cells.date(fields.get(5));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            fault(line, SchemeFault.What.ORDER, fields.get(5));
        }
        if (faults.size() == before) {
            add(
                    line,
                    new EquivalenceRow(
                            fields.get(1),
                            fields.get(2),
                            level.orElseThrow(),
                            from.orElseThrow(),
                            until,
                            fields.get(6)));
        }
    }

    /** Two meanings of one term on one day are a fault of the later line. */
    private void add(long line, EquivalenceRow row) {
        for (int i = 0; i < rows.size(); i++) {
            try {
                new Equivalences(List.of(rows.get(i), row)).level(row.scheme(), row.term(), row.from());
            } catch (IllegalArgumentException e) {
                fault(line, SchemeFault.What.OVERLAP, String.valueOf(lines.get(i)));
                return;
            }
        }
        rows.add(row);
        lines.add(line);
    }

    private void basis(long line, List<String> fields) {
        if (fields.size() != 4) {
            fault(line, SchemeFault.What.COLUMNS, String.valueOf(fields.size()));
            return;
        }
        int before = faults.size();
        SchemeCells cells = new SchemeCells(line, faults);
        cells.filled(fields.get(2), fields.get(3));
        cells.basis(fields.get(1)).filter(it -> faults.size() == before).ifPresent(code -> {
            if (bases.put(code, new LocalizedText(java.util.Map.of("en", fields.get(2), "ru", fields.get(3))))
                    != null) {
                fault(line, SchemeFault.What.BASIS_TWICE, code.code());
            }
        });
    }

    private void fault(long line, SchemeFault.What what, String found) {
        faults.add(new SchemeFault(line, what, found));
    }
}
