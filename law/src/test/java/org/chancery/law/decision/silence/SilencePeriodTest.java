package org.chancery.law.decision.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.chancery.law.decision.SilenceTerms;
import org.chancery.law.rule.SilenceRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SilencePeriodTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/decision/expiries.csv", numLinesToSkip = 1, delimiter = '|')
    void a_time_of_expiry_exists_once_and_leaves_the_time_that_the_rules_give(
            String name,
            Instant proposed,
            LocalDateTime local,
            ZoneId zone,
            int hours,
            int workingDays,
            boolean onWorkingDay,
            SilenceRule expected) {
        var organ = Hush.proposed()
                .under(new SilenceTerms(Optional.empty(), hours, workingDays, onWorkingDay, false))
                .organ();
        assertThat(new SilencePeriod(organ)
                        .check(proposed, local, zone)
                        .conclusion()
                        .rule())
                .isEqualTo(expected);
    }
}
