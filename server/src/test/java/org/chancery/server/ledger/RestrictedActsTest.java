package org.chancery.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.chancery.register.act.Ticks;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestrictedActsTest {
    private static final ServeOptions TRIAL = TestServer.optionsIn(Path.of("unused"));

    @Test
    void a_trial_log_has_no_restricted_acts_unless_they_are_asked_for() {
        assertThat(choice("").ticks(new Origin("trial.invalid/1"), TRIAL)).isEmpty();
        assertThat(choice("on").ticks(new Origin("trial.invalid/1"), TRIAL)).contains(Ticks.HOURLY);
    }

    @Test
    void a_log_with_a_name_has_them_unless_they_are_declined() {
        assertThat(choice("").ticks(new Origin("treaties.example/log"), TRIAL)).contains(Ticks.HOURLY);
        assertThat(choice("off").ticks(new Origin("treaties.example/log"), TRIAL))
                .isEmpty();
    }

    @Test
    void what_is_no_choice_is_refused() {
        assertThatThrownBy(() -> choice("maybe"))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("on or off");
        assertThatThrownBy(() -> new RestrictedActsChoice("on", "hourly", 16).ticks(new Origin("a.example"), TRIAL))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("such as PT1H");
        assertThatThrownBy(() -> new RestrictedActsChoice("on", "PT1H", 0).ticks(new Origin("a.example"), TRIAL))
                .isInstanceOf(OperatorError.class);
    }

    @Test
    void the_frequency_of_ticks_can_be_chosen() {
        assertThat(new RestrictedActsChoice("on", "PT30M", 4).ticks(new Origin("a.example"), TRIAL))
                .contains(new Ticks(Duration.ofMinutes(30), 4));
    }

    @Test
    void the_choice_is_fixed_when_the_log_is_opened(@TempDir Path folder) {
        try (RunningServer server = ChanceryServer.start(TestServer.optionsIn(folder), Progress.silent())) {
            Ledger ledger = server.part(Ledger.class);
            assertThat(ledger.takesRestrictedActs()).isFalse();
            assertThatThrownBy(() -> choice("on").requireAsOpened(server.part(org.chancery.register.Register.class)))
                    .isInstanceOf(OperatorError.class)
                    .hasMessageContaining("opened with restricted acts off");
        }
    }

    private static RestrictedActsChoice choice(String word) {
        return new RestrictedActsChoice(word, "PT1H", 16);
    }
}
