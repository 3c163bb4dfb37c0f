package org.chancery.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.LaterParties;
import org.junit.jupiter.api.Test;

/** The package of the Arms Trade Treaty as an example of the format. */
class LibraryAttTest {

    private static final Path ATT = Path.of("..", "library", "att");

    @Test
    void the_arms_trade_treaty_is_read_with_its_clauses() {
        PackageReading reading = PackageReader.read(ATT);
        assertThat(reading.problems()).isEmpty();
        Agreement att = reading.dossier().orElseThrow().agreement();
        FinalClauses clauses = att.clauses().orElseThrow();
        assertThat(clauses.entryIntoForce().orElseThrow().then()).isEqualTo(CountingRule.days(90));
        assertThat(clauses.laterParties().orElseThrow().family()).isEqualTo(LaterParties.Family.AFTER_EIF);
        assertThat(clauses.provisional().articles())
                .extracting(Object::toString)
                .containsExactly("6", "7");
    }
}
