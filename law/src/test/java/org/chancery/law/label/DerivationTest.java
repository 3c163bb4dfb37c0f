package org.chancery.law.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.label.Labels.ATT;
import static org.chancery.law.label.Labels.label;
import static org.chancery.law.label.Labels.parties;
import static org.chancery.law.label.Labels.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.law.rule.DerivationRule;
import org.junit.jupiter.api.Test;

class DerivationTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 10);
    private static final Circumstances PARTIES =
            parties(Map.of("FRA", LocalDate.of(2014, 12, 24), "BRA", LocalDate.of(2018, 11, 12)));

    private static Derived derive(Label... labels) {
        var sources = new ArrayList<LabelledSource>();
        for (Label label : labels) {
            sources.add(new LabelledSource("paper " + (sources.size() + 1), label));
        }
        return new Derivation(DAY, PARTIES).derive(ATT, sources);
    }

    @Test
    void it_carries_the_highest_level_what_releases_share_and_every_restriction() {
        var one = LabelText.read(
                "SECRET; originator=FRA; release=FRA,DEU,BRA; not=BRA; caveat=A; review=2029-05-01; basis=N-1");
        var other = LabelText.read(
                "RESTRICTED; originator=DEU; release=FRA,BRA,JPN; not=JPN; caveat=B; case=c; review=2028-05-01; basis=N-2");
        assertThat(derive(one, other, Label.PUBLIC).label().orElseThrow())
                .hasToString("SECRET; originator=DEU,FRA; release=BRA,FRA; not=BRA,JPN; caveat=A,B; case=c;"
                        + " review=2028-05-01; basis=N-1,N-2");
    }

    @Test
    void sources_that_nobody_may_receive_together_are_refused_and_named() {
        var refused = derive(label("SECRET; release=FRA"), label("SECRET; release=DEU"), Label.PUBLIC);
        assertThat(refused.label()).isEmpty();
        assertThat(refused.finding().conclusion().rule()).isEqualTo(DerivationRule.DERIVED_LABEL_REFUSED);
        assertThat(refused.finding().conclusion().values().get("sources"))
                .hasToString("OfText[text=LocalizedText[byLanguage={en=paper 1, paper 2}]]");
    }

    @Test
    void all_parties_and_names_are_kept_apart_since_parties_change() {
        assertThat(derive(label("SECRET; release=parties(att)"), label("SECRET; release=BRA,JPN"))
                        .label()
                        .orElseThrow())
                .asString()
                .contains("release=BRA,JPN & parties(att)");
        assertThat(derive(label("SECRET; release=parties(att)"), label("SECRET; release=JPN"))
                        .label())
                .as("Japan is no Party on the day")
                .isEmpty();
    }

    @Test
    void public_sources_alone_give_a_public_document() {
        assertThat(derive(Label.PUBLIC, label("SECRET; release=FRA; downgrade=2027-01-01>PUBLIC"))
                        .label())
                .contains(Label.PUBLIC);
    }

    @Test
    void it_falls_with_the_last_of_its_sources() {
        var derived = derive(
                label("SECRET; release=FRA; downgrade=2028-01-01>RESTRICTED"),
                label("CONFIDENTIAL; release=FRA; downgrade=2027-06-01>RESTRICTED"),
                label("RESTRICTED; release=FRA"));
        assertThat(derived.label().orElseThrow()).asString().contains("downgrade=2028-01-01>RESTRICTED");
        assertThat(rules(derived.finding())).contains(DerivationRule.DERIVED_DOWNGRADE);
    }

    @Test
    void it_does_not_fall_while_a_source_stays_as_high_or_waits_for_another_event() {
        var high = label("SECRET; release=FRA");
        var date = label("SECRET; release=FRA; downgrade=2028-01-01>RESTRICTED");
        var event = label("SECRET; release=FRA; downgrade=event:published>RESTRICTED");
        for (var each : List.of(derive(high, date), derive(date, event))) {
            assertThat(each.label().orElseThrow()).asString().doesNotContain("downgrade");
            assertThat(rules(each.finding())).contains(DerivationRule.DERIVED_WITHOUT_DOWNGRADE);
        }
        assertThat(rules(derive(event, event).finding())).contains(DerivationRule.DERIVED_DOWNGRADE_BY_EVENT);
    }
}
