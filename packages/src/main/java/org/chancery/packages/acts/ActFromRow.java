package org.chancery.packages.acts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.*;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.packages.problem.Suggestion;
import org.chancery.packages.tree.Words;

/** Makes the act of a row from its cells, once its head is known. */
final class ActFromRow {

    private final Cells cells;
    private final ActHead head;
    private final String act;

    ActFromRow(Cells cells, ActHead head, String act) {
        this.cells = cells;
        this.head = head;
        this.act = act;
    }

    Act act() {
        return switch (act) {
            case "signature" -> new Signature(head, signatureForm());
            case "signature-confirmation" -> new SignatureConfirmed(head, cells.refersTo());
            case "signature-succession" -> new SignatureSucceeded(head, effectiveOn());
            case "ratification",
                    "acceptance",
                    "approval",
                    "accession",
                    "consent-to-be-bound",
                    "formal-confirmation",
                    "succession",
                    "consent" -> consent();
            case "instrument-withdrawal" -> new InstrumentWithdrawn(head, cells.refersTo());
            case "not-to-become-party" -> new NotToBecomeParty(head);
            case "provisional-application" -> new ProvisionalApplication(head, cells.articles());
            case "provisional-application-end" -> new ProvisionalApplicationEnded(head);
            case "territory" -> territory();
            case "reservation" -> new Reservation(head, cells.articles(), cells.localized("summary"));
            case "reservation-confirmation" -> new ReservationConfirmed(head, cells.refersTo());
            case "reservation-modification" ->
                new ReservationModified(head, cells.refersTo(), cells.articles(), cells.localized("summary"));
            case "reservation-withdrawal" -> reservationWithdrawn();
            case "reservation-acceptance" -> new ReservationAccepted(head, cells.refersTo());
            case "declaration" ->
                new Declaration(
                        head,
                        form(Declaration.Kind.class, Optional.of(Declaration.Kind.AS_PRINTED)),
                        cells.articles(),
                        cells.localized("summary"));
            case "declaration-withdrawal" -> new DeclarationWithdrawn(head, cells.refersTo());
            case "objection" -> objection();
            case "objection-withdrawal" -> new ObjectionWithdrawn(head, cells.refersTo());
            case "communication" ->
                new Communication(
                        head,
                        form(Communication.Subject.class, Optional.of(Communication.Subject.OTHER)),
                        cells.state(Column.TOWARDS),
                        cells.localized("summary"));
            default -> later();
        };
    }

    private Act later() {
        return switch (act) {
            case "amendment-proposed" -> new AmendmentProposed(head, amendment(), cells.localized("summary"));
            case "amendment-adopted" ->
                new AmendmentAdopted(head, amendment(), requiredText(Column.FORM), cells.articles());
            case "amendment-accepted" -> new AmendmentAccepted(head, amendment());
            case "amendment-objected" -> new AmendmentObjected(head, amendment());
            case "denunciation" -> new Denunciation(head, effectiveOn());
            case "denunciation-revocation" -> new DenunciationRevoked(head, cells.refersTo());
            case "suspension" -> new Suspension(head, effectiveOn().orElse(head.date()), cells.date(Column.UNTIL));
            case "suspension-end" -> new SuspensionEnded(head, cells.refersTo());
            case "conflict-decision" ->
                new ConflictDecision(
                        head,
                        cells.refersTo(),
                        oneOf(List.of("prolongs", "does-not-prolong")).equals("prolongs"),
                        cells.date(Column.UNTIL));
            case "announcement" ->
                new Announcement(
                        head,
                        form(Announcement.Subject.class, Optional.empty()),
                        cells.required(Column.EFFECTIVE_ON, effectiveOn(), head.date()));
            case "correction" -> new Correction(head, cells.refersTo(), correction(), cells.localized("summary"));
            case "instrument-acceptance" -> new InstrumentAccepted(head, cells.refersTo());
            case "return" -> new InstrumentReturned(head, cells.refersTo(), cells.localized("summary"));
            case "referral" -> new InstrumentReferred(head, cells.refersTo(), cells.localized("summary"));
            case "notification-delivery" ->
                new NotificationDelivered(
                        head, cells.refersTo(), form(NotificationDelivered.Stage.class, Optional.empty()));
            case "uptake" ->
                new NationalUptake(
                        head, form(NationalUptake.Uptake.class, Optional.empty()), cells.localized("summary"));
            default -> {
                var stage = Words.find(Milestone.Stage.class, act)
                        .orElseThrow(() -> new IllegalStateException("act without a reader: " + act));
                yield new Milestone(head, stage, cells.localized("summary"));
            }
        };
    }

    private Signature.Form signatureForm() {
        return switch (cells.text(Column.FORM).isPresent() ? oneOf(ActNames.formsOf("signature")) : "simple") {
            case "definitive" -> Signature.Form.DEFINITIVE;
            case "ad-referendum" -> Signature.Form.AD_REFERENDUM;
            default -> Signature.Form.SUBJECT_TO_RATIFICATION;
        };
    }

    private Consent consent() {
        ConsentForm form = Words.find(ConsentForm.class, act).orElse(ConsentForm.NOT_STATED);
        if (act.equals("consent") && cells.text(Column.FORM).isPresent()) {
            oneOf(List.of("definitive-signature"));
            form = ConsentForm.DEFINITIVE_SIGNATURE;
        }
        Consent.Counting counting = cells.yes(Column.COUNTED)
                .map(yes -> yes ? Consent.Counting.COUNTED : Consent.Counting.NOT_COUNTED)
                .orElse(Consent.Counting.BY_RULE);
        return new Consent(
                head, form, effectiveOn(), counting, cells.yes(Column.BRACKETED).orElse(false));
    }

    private Territory territory() {
        return new Territory(
                head, form(Territory.Effect.class, Optional.empty()), requiredText(Column.TERRITORY), effectiveOn());
    }

    private ReservationWithdrawn reservationWithdrawn() {
        List<Article> articles = cells.articles();
        return new ReservationWithdrawn(
                head, cells.refersTo(), articles.isEmpty() ? Optional.empty() : Optional.of(articles));
    }

    private Objection objection() {
        Objection.Form form =
                switch (cells.text(Column.FORM).isPresent() ? oneOf(ActNames.formsOf("objection")) : "not-clear") {
                    case "simple" -> Objection.Form.SIMPLE;
                    case "opposing" -> Objection.Form.OPPOSING_ENTRY_INTO_FORCE;
                    case "intermediate" -> Objection.Form.INTERMEDIATE;
                    case "severing" -> Objection.Form.SEVERING;
                    default -> Objection.Form.NOT_CLEAR;
                };
        Optional<ActId> reservation = cells.value(Column.REFERS_TO, ActId::new, "the id of a reservation.");
        return new Objection(head, reservation, cells.state(Column.TOWARDS), form, cells.localized("summary"));
    }

    private Correction.Of correction() {
        String form = requiredText(Column.FORM);
        if (form.equals("annulled")) {
            return new Correction.Of.Annulled();
        }
        if (form.equals("date")) {
            return new Correction.Of.Date(cells.required(Column.EFFECTIVE_ON, effectiveOn(), head.date()));
        }
        if (form.startsWith("replaced:")) {
            return cells.value(
                            Column.FORM,
                            text -> new ActId(text.substring("replaced:".length())),
                            "replaced: and the id of an act.")
                    .<Correction.Of>map(Correction.Of.ReplacedBy::new)
                    .orElse(new Correction.Of.Annulled());
        }
        if (!form.isEmpty()) {
            cells.error(
                    Column.FORM,
                    "\"" + form + "\" is not known here.",
                    "date, annulled, or replaced: and the id of an act.");
        }
        return new Correction.Of.Annulled();
    }

    private <E extends Enum<E>> E form(Class<E> type, Optional<E> otherwise) {
        Optional<E> form = cells.word(Column.FORM, type).or(() -> otherwise);
        E standIn = type.getEnumConstants()[0];
        return otherwise.isPresent() ? form.orElse(standIn) : cells.required(Column.FORM, form, standIn);
    }

    private String oneOf(List<String> words) {
        String text = requiredText(Column.FORM);
        if (!text.isEmpty() && !words.contains(text)) {
            cells.error(Column.FORM, "\"" + text + "\" is not known here.", Suggestion.remedy(text, words));
        }
        return text;
    }

    private String amendment() {
        return requiredText(Column.REFERS_TO);
    }

    private String requiredText(Column column) {
        return cells.required(column, cells.text(column), "");
    }

    private Optional<LocalDate> effectiveOn() {
        return cells.date(Column.EFFECTIVE_ON);
    }
}
