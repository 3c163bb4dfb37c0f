package org.chancery.server.labels;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.chancery.law.label.LabelScheme;
import org.chancery.law.label.SchemeTable;
import org.chancery.server.operation.OperatorError;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The label scheme of this deployment: what two officers have adopted; until then the file that {@code CHANCERY_LABEL_SCHEME} names, otherwise
 * the example.
 */
@Component
public class SchemeInForce {

    private final LabelScheme scheme;
    private final ObjectProvider<AdoptedTables> adopted;

    SchemeInForce(@Value("${chancery.label-scheme:}") String file, ObjectProvider<AdoptedTables> adopted) {
        this.adopted = adopted;
        this.scheme = file.isBlank() ? example() : of(Path.of(file));
    }

    /** Its bases and terms. */
    public LabelScheme scheme() {
        return adopted.stream().flatMap(it -> it.now().stream()).findFirst().orElse(scheme);
    }

    private static LabelScheme of(Path file) {
        try {
            return SchemeTable.read(file.getFileName().toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            throw new OperatorError("CHANCERY_LABEL_SCHEME: " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static LabelScheme example() {
        try (InputStream in = Objects.requireNonNull(SchemeInForce.class.getResourceAsStream("example-scheme.csv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return SchemeTable.read("example", lines);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
