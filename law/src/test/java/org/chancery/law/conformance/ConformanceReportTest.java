package org.chancery.law.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/conformance.md} to what the engine answers. {@code -Dconformance.write=true} writes it anew. */
class ConformanceReportTest {
    private static final Path REPORT = Path.of("..", "docs", "conformance.md");

    @Test
    void the_report_says_what_the_engine_answers() throws IOException {
        String report = new ConformanceReport(new SetTreaties(DevelopmentSet.open())).write();
        if (Boolean.getBoolean("conformance.write")) {
            Files.writeString(REPORT, report);
        }
        assertThat(report).isEqualTo(Files.readString(REPORT));
    }
}
