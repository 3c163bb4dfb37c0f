package org.chancery.server.schemes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.law.label.BasisCode;
import org.chancery.law.label.Level;

/** Reads the fields of one line; what cannot be read becomes a fault of that line. */
final class SchemeCells {

    private final long line;
    private final List<SchemeFault> faults;

    SchemeCells(long line, List<SchemeFault> faults) {
        this.line = line;
        this.faults = faults;
    }

    Optional<Level> level(String text) {
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(it -> it.name().equals(text))
                .findFirst();
        if (level.isEmpty()) {
            fault(SchemeFault.What.LEVEL, text);
        }
        return level;
    }

    Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            fault(SchemeFault.What.DATE, text);
            return Optional.empty();
        }
    }

    Optional<BasisCode> basis(String text) {
        try {
            return Optional.of(new BasisCode(text));
        } catch (IllegalArgumentException e) {
            fault(SchemeFault.What.BASIS, text);
            return Optional.empty();
        }
    }

    void scheme(String text) {
        if (!text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} .-]{0,39}")) {
            fault(SchemeFault.What.SCHEME, text);
        }
    }

    void filled(String... texts) {
        if (Arrays.stream(texts).anyMatch(String::isEmpty)) {
            fault(SchemeFault.What.EMPTY, "");
        }
    }

    private void fault(SchemeFault.What what, String found) {
        faults.add(new SchemeFault(line, what, found));
    }
}
