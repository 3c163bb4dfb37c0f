package org.chancery.server.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.law.label.Label;
import org.chancery.law.label.Level;
import org.chancery.law.rule.LabelRule;
import org.chancery.server.operation.OperatorError;
import org.junit.jupiter.api.Test;

class MaximumLevelTest {

    @Test
    void without_a_setting_it_is_restricted() {
        assertThat(new MaximumLevel("").level()).isEqualTo(Level.RESTRICTED);
        assertThat(new MaximumLevel("top-secret").level()).isEqualTo(Level.TOP_SECRET);
    }

    @Test
    void content_above_it_is_refused_with_its_rule_and_what_is_within_comes_in() {
        MaximumLevel maximum = new MaximumLevel("RESTRICTED");
        maximum.admit(Label.PUBLIC);
        maximum.admit(LabelledServer.label("RESTRICTED; release=FRA"));
        assertThatThrownBy(() -> maximum.admit(LabelledServer.label("CONFIDENTIAL; release=FRA")))
                .isInstanceOfSatisfying(LevelRefused.class, it -> {
                    assertThat(it.reason().rule()).isEqualTo(LabelRule.LEVEL_ABOVE_MAXIMUM);
                    assertThat(it.level()).isEqualTo(Level.CONFIDENTIAL);
                    assertThat(it.maximum()).isEqualTo(Level.RESTRICTED);
                });
    }

    @Test
    void a_later_downgrade_does_not_let_higher_content_in() {
        assertThatThrownBy(() -> new MaximumLevel("")
                        .admit(LabelledServer.label("SECRET; release=FRA; downgrade=2027-01-01>PUBLIC")))
                .isInstanceOf(LevelRefused.class);
    }

    @Test
    void the_number_of_a_label_for_content_is_asked_under_the_maximum() {
        Labels labels = LabelledServer.labels();
        Label secret = LabelledServer.label("SECRET; release=FRA; caveat=MAXIMUM");
        assertThatThrownBy(() -> labels.numberForContent(secret)).isInstanceOf(LevelRefused.class);
        assertThat(labels.numberOf(secret)).as("of a paper kept elsewhere").isNotZero();
        Label restricted = LabelledServer.label("RESTRICTED; release=FRA; caveat=MAXIMUM");
        assertThat(labels.numberForContent(restricted)).isEqualTo(labels.numberOf(restricted));
    }

    @Test
    void a_level_that_there_is_not_is_told_to_the_operator() {
        assertThatThrownBy(() -> new MaximumLevel("HIGH"))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("--max-level", "RESTRICTED", "HIGH");
    }
}
