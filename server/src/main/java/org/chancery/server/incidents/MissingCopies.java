package org.chancery.server.incidents;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.server.copies.CopyUnaccounted;
import org.chancery.server.database.Reading;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens an incident for every copy that nobody can show, under the label of the document: its originators are owed a notice. Its holder does
 * not close it, nor whoever had taken it back for the registry.
 */
@Component
class MissingCopies {

    private final Incidents incidents;
    private final Reading reading;
    private final Mandates mandates;
    private final Clock clock;

    MissingCopies(Incidents incidents, Reading reading, Mandates mandates, Clock clock) {
        this.incidents = incidents;
        this.reading = reading;
        this.mandates = mandates;
        this.clock = clock;
    }

    @EventListener
    void on(CopyUnaccounted missing) {
        Instant day = missing.discovered().atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant now = clock.instant();
        incidents.openOnce(
                "copy " + missing.copy() + " act " + missing.act(),
                new NewIncident(
                        IncidentKind.LOSS,
                        "The registry cannot account for a numbered copy. / Канцелярия не может отчитаться за экземпляр с номером.",
                        "copy " + missing.k() + "/" + missing.of() + ", " + missing.copy(),
                        originators(missing.label()),
                        false,
                        day.isAfter(now) ? now : day,
                        missing.label(),
                        involved(missing)));
    }

    private List<String> involved(CopyUnaccounted missing) {
        return Stream.concat(
                        mandates.find(missing.holderMandate()).map(Mandate::person).stream(),
                        missing.takenBackBy().stream())
                .distinct()
                .toList();
    }

    private List<Recipient> originators(int label) {
        return reading.as(
                        Incidents.JOB,
                        sql -> sql.sql("select incidents.label_of(?)")
                                .param(label)
                                .query(String.class)
                                .optional())
                .map(LabelText::read)
                .map(it -> switch (it) {
                    case Label.Open _ -> List.<Recipient>of();
                    case Label.Marking marking -> List.copyOf(marking.originators());
                })
                .orElseGet(List::of);
    }
}
