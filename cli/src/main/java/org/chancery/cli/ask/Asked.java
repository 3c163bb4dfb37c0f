package org.chancery.cli.ask;

import java.time.LocalDate;
import java.util.Map;
import org.chancery.cli.output.Labels;
import org.chancery.cli.source.Opened;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;
import org.chancery.words.Words;

/** A question with everything that is needed to answer it. {@code today} where no date was given. */
record Asked(Opened opened, TreatyLaw law, AsAt when, boolean today, Words words) {

    AgreementId id() {
        return opened.id();
    }

    Labels labels() {
        return Labels.in(words.language());
    }

    boolean isModelAct() {
        return opened.agreement().kind() == AgreementKind.MODEL_ACT;
    }

    String title() {
        return opened.agreement().title().in(words.language().tag());
    }

    String shortName(StateCode state) {
        return words.states().name(state).shortIn(words.language());
    }

    /** "As at 24 December 2014", with the zone where the date is today's, and what was known when, where that was asked. */
    String asAt() {
        var day = words.dates().of(when.on());
        var text = today
                ? labels().say(
                                "asAt.today",
                                Map.of(
                                        "date",
                                        day,
                                        "zone",
                                        opened.agreement().zone().toString()))
                : labels().say("asAt", Map.of("date", day));
        return when.knownAt().equals(LocalDate.MAX)
                ? text
                : text + labels().say("knownAt", Map.of("date", words.dates().of(when.knownAt())));
    }
}
