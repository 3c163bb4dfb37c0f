package org.chancery.server.technologies.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.AllParties;
import org.chancery.law.label.BasisCode;
import org.chancery.law.label.Label;
import org.chancery.law.label.Level;
import org.chancery.law.label.Releasable;
import org.chancery.law.label.Release;
import org.chancery.server.technologies.FormWrong;

/** The label that a form chooses for a technology: level, to whom it is released, why, and when it is looked at again. */
final class LabelChoice {

    private LabelChoice() {}

    /** The label; the notifier's own State is always among those to whom it is released. */
    static Label read(Sent sent, String own) {
        Level level = sent.choice(Level.class, "level");
        if (level == Level.PUBLIC) {
            return Label.PUBLIC;
        }
        try {
            var named = new TreeSet<Recipient>(List.of(Recipient.of(own)));
            sent.all("to").forEach(it -> named.add(Recipient.of(it)));
            var parties = new TreeSet<AllParties>();
            if (sent.has("parties", "yes")) {
                parties.add(new AllParties(new AgreementId(sent.one("agreement")), Optional.empty()));
            }
            return new Label.Marking(
                    level,
                    new TreeSet<>(List.of(Recipient.of(own))),
                    Releasable.to(new Release(named, parties)),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    Optional.empty(),
                    LocalDate.parse(sent.one("review")),
                    new TreeSet<>(List.of(new BasisCode(sent.one("basis")))));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw FormWrong.label();
        }
    }
}
