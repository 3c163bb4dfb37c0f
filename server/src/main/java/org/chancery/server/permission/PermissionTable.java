package org.chancery.server.permission;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.server.operation.Side;

/** The table of permissions: the only place that says who may do what. */
public final class PermissionTable {

    private static final String RESOURCE = "/org/chancery/server/permission/permissions.csv";
    private static final String OUTER = "/org/chancery/server/permission/outer.txt";

    private final Map<String, Permission> rows;
    private final Set<String> served;

    private PermissionTable(Map<String, Permission> rows, Set<String> served) {
        this.rows = Collections.unmodifiableMap(rows);
        this.served = Set.copyOf(served);
    }

    /** The table of this build. */
    public static PermissionTable builtIn() {
        try (InputStream in = PermissionTable.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build has no " + RESOURCE);
            }
            return of(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table; a fault is an {@link IllegalStateException} that names the line. */
    static PermissionTable of(java.io.Reader text) throws IOException {
        Map<String, Permission> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                Permission row = row(line);
                if (rows.put(row.useCase(), row) != null) {
                    throw fault(line, "the use case '" + row.useCase() + "' is given twice");
                }
            }
        }
        return new PermissionTable(rows, rows.keySet());
    }

    /** The same on a side of the house: an outer server serves the use cases of {@code outer.txt} and knows no others. */
    public PermissionTable on(Side side) {
        return switch (side) {
            case INNER -> this;
            case OUTER -> new PermissionTable(rows, outer());
        };
    }

    private Set<String> outer() {
        try (InputStream in = PermissionTable.class.getResourceAsStream(OUTER)) {
            if (in == null) {
                throw new IllegalStateException("the build has no " + OUTER);
            }
            Set<String> named = new LinkedHashSet<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!(row(line).who() instanceof Who.Everyone)
                        || !row(line).conditions().isEmpty()) {
                    throw new IllegalStateException("an outer server serves everyone alike, so not " + line);
                }
                named.add(line);
            }
            return named;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this side serves a use case at all. */
    public boolean serves(String useCase) {
        return served.contains(useCase);
    }

    private static Permission row(NamedCsvRecord line) {
        String useCase = line.getField("use_case");
        if (!useCase.matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*")) {
            throw fault(line, "a use case is called like mandate.propose, not '" + useCase + "'");
        }
        if (line.getField("en").isBlank() || line.getField("ru").isBlank()) {
            throw fault(line, "'" + useCase + "' is not described in both languages");
        }
        String conditions = line.getField("condition");
        try {
            return new Permission(
                    useCase,
                    Who.of(line.getField("roles")),
                    conditions.isBlank() ? List.of() : List.of(conditions.split(" +")),
                    yes(line, "step_up"),
                    yes(line, "two_persons"),
                    line.getField("en"),
                    line.getField("ru"));
        } catch (IllegalArgumentException e) {
            throw fault(line, String.valueOf(e.getMessage()));
        }
    }

    private static boolean yes(NamedCsvRecord line, String column) {
        return switch (line.getField(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw fault(line, column + " is yes or no, not '" + line.getField(column) + "'");
        };
    }

    private static IllegalStateException fault(NamedCsvRecord line, String what) {
        return new IllegalStateException("permissions.csv, line " + line.getStartingLineNumber() + ": " + what);
    }

    /** The row of a use case. */
    public Optional<Permission> find(String useCase) {
        return Optional.ofNullable(rows.get(useCase));
    }

    /**
     * The row of a use case that must be there.
     *
     * @throws IllegalArgumentException if the table does not name it
     */
    public Permission row(String useCase) {
        return find(useCase)
                .orElseThrow(() -> new IllegalArgumentException("permissions.csv has no use case '" + useCase + "'"));
    }

    /** All rows that this side serves, in the order of the table. */
    public Collection<Permission> rows() {
        return rows.values().stream().filter(it -> serves(it.useCase())).toList();
    }
}
