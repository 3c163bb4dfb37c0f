package org.chancery.server.docket.paper;

import java.util.ArrayList;
import java.util.List;
import org.chancery.law.act.Act;
import org.chancery.law.act.Declaration;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Objection;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.Signature;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.status.AgreementStatus;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.TreatyLaw;
import org.chancery.server.web.Texts;
import org.chancery.words.Words;
import org.chancery.words.language.Language;

/**
 * The certifying statement for registration with the Secretariat of the United Nations (Charter art. 102; VCLT art. 80): title, parties,
 * place and date of conclusion, entry into force and how it came, signatures, reservations and declarations, contents.
 */
public final class RegistrationStatement {

    private final Texts texts;

    /** Over the texts of the pages. */
    public RegistrationStatement(Texts texts) {
        this.texts = texts;
    }

    /** The statement as the record stands on a day; {@code contents} names the files that come with it. */
    public Sheet of(TreatyLaw law, Dossier dossier, AsAt when, List<String> contents, Words words) {
        Language language = words.language();
        Agreement agreement = dossier.agreement();
        AgreementStatus status = law.agreement(agreement.id(), when);
        String entry = status.inForce()
                ? status.entryIntoForce().map(words.dates()::of).orElse("")
                : text(language, "docket.registration.not-in-force");
        return Sheet.of(language, text(language, "docket.registration.title"))
                .say(text(language, "docket.registration.text"))
                .facts(
                        text(language, "docket.field.agreement"),
                        agreement.title().in(language.tag()),
                        text(language, "docket.registration.concluded"),
                        agreement.concluded().map(words.dates()::of).orElse(""),
                        text(language, "docket.registration.place"),
                        agreement.place().in(language.tag()),
                        text(language, "docket.registration.entry"),
                        entry,
                        text(language, "docket.registration.method"),
                        status.inForce()
                                ? words.text(law.finding(agreement.id(), when)).reason()
                                : "",
                        text(language, "docket.registration.depositary"),
                        String.join(
                                "; ",
                                agreement.depositaries().stream()
                                        .map(it -> it.name().in(language.tag()))
                                        .toList()))
                .head(text(language, "docket.registration.parties"))
                .list(parties(law, agreement, when, words))
                .head(text(language, "docket.registration.signatures"))
                .list(acts(dossier, when, words, Signature.class))
                .head(text(language, "docket.registration.statements"))
                .list(statements(dossier, when, words))
                .head(text(language, "docket.registration.contents"))
                .list(contents)
                .sign(
                        text(language, "docket.model.place"),
                        text(language, "docket.model.seal"),
                        text(language, "docket.certificate.office"));
    }

    private List<String> parties(TreatyLaw law, Agreement agreement, AsAt when, Words words) {
        List<String> lines = new ArrayList<>();
        for (StateStatus state : law.states(agreement.id(), when)) {
            boolean consented = switch (state.status()) {
                case PARTY, CONTRACTING, WITHDRAWING, SUSPENDED -> true;
                case PROVISIONAL, SIGNATORY, FORMER, NEVER, UNKNOWN -> false;
            };
            if (consented && state.consent().isPresent()) {
                lines.add(words.state(state.state()) + ": "
                        + state.consentForm().map(words::code).orElse("") + ", "
                        + words.dates().of(state.consent().get())
                        + state.inForceSince()
                                .map(date -> "; " + text(words.language(), "docket.registration.in-force-for") + " "
                                        + words.dates().of(date))
                                .orElse(""));
            }
        }
        return lines;
    }

    private static List<String> acts(Dossier dossier, AsAt when, Words words, Class<? extends Act> kind) {
        return dossier.acts().stream()
                .filter(kind::isInstance)
                .filter(it -> !it.head().date().isAfter(when.on()))
                .map(words.acts()::dated)
                .toList();
    }

    private static List<String> statements(Dossier dossier, AsAt when, Words words) {
        return dossier.acts().stream()
                .filter(it -> it instanceof Reservation || it instanceof Declaration || it instanceof Objection)
                .filter(it -> !it.head().date().isAfter(when.on()))
                .map(it -> words.acts().dated(it) + said(it, words))
                .toList();
    }

    private static String said(Act act, Words words) {
        LocalizedText summary = switch (act) {
            case Reservation it -> it.summary();
            case Declaration it -> it.summary();
            case Objection it -> it.summary();
            default -> LocalizedText.none();
        };
        return summary.isEmpty() ? "" : ": " + summary.in(words.language().tag());
    }

    private String text(Language language, String key) {
        return texts.of(language, key);
    }
}
