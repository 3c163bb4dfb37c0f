package org.chancery.server.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelText;
import org.chancery.law.label.Level;
import org.chancery.law.label.Reader;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Somebody;
import org.chancery.server.labels.Authorisation;
import org.chancery.server.labels.AuthorisationActs;
import org.chancery.server.labels.Labels;

/** Persons of tests who are authorised to read under labels. */
public final class Cleared {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private Cleared() {}

    /** Authorises the person for RESTRICTED in the name of State or office. */
    public static Somebody restricted(Somebody person) {
        return grant(person, Level.RESTRICTED, false);
    }

    /** Authorises the person to read under every label. */
    public static Somebody everything(Somebody person) {
        return grant(person, Level.TOP_SECRET, true);
    }

    /** A RESTRICTED label that is released to these and nobody else. */
    public static Label label(String release) {
        return LabelText.read(
                "RESTRICTED; originator=secretariat; release=" + release + "; review=2029-05-01; basis=SEC");
    }

    /** Its number. */
    public static int number(RunningServer server, Label label) {
        return server.part(Labels.class).numberForContent(label);
    }

    private static Somebody grant(Somebody person, Level level, boolean everything) {
        String actsFor = person.role().isOfState() ? "XAV" : "secretariat";
        var reader = new Reader(
                Recipient.of(actsFor),
                level,
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.of(LocalDate.of(2099, 12, 31)));
        person.server()
                .part(Labels.class)
                .record(AuthorisationActs.granted(new Authorisation(
                        RandomReference.next(), person.mandate(), reader, everything, FIRST, Optional.empty())))
                .join();
        return person;
    }
}
