package org.chancery.packages.acts;

import java.util.Optional;
import org.chancery.law.act.*;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.packages.tree.Words;

/** An act as the cells of a row; the inverse of {@link ActFromRow}. */
public final class ActToRow {

    private ActToRow() {}

    /** All cells of the act, its id included, in the order of {@link Column}. */
    public static Row row(Act act) {
        var row = new RowBuilder();
        HeadRow.write(act.head(), row);
        switch (act) {
            case Milestone m -> row.act(Words.of(m.stage())).texts("summary", m.body());
            case NationalUptake u -> row.act("uptake").form(u.uptake()).texts("summary", u.law());
            case TreatyAct treatyAct -> write(treatyAct, row);
        }
        return row.build();
    }

    private static void write(TreatyAct act, RowBuilder row) {
        switch (act) {
            case Signature a -> row.act("signature").put(Column.FORM, signature(a.form()));
            case SignatureConfirmed a -> refers(row, "signature-confirmation", a.signature());
            case SignatureSucceeded a -> row.act("signature-succession").put(Column.EFFECTIVE_ON, a.effectiveOn());
            case Consent a -> consent(a, row);
            case InstrumentWithdrawn a -> refers(row, "instrument-withdrawal", a.instrument());
            case NotToBecomeParty _ -> row.act("not-to-become-party");
            case ProvisionalApplication a -> row.act("provisional-application").list(Column.ARTICLES, a.articles());
            case ProvisionalApplicationEnded _ -> row.act("provisional-application-end");
            case Territory a ->
                row.act("territory")
                        .form(a.effect())
                        .put(Column.TERRITORY, a.territory())
                        .put(Column.EFFECTIVE_ON, a.effectiveOn());
            case Reservation a ->
                row.act("reservation").list(Column.ARTICLES, a.articles()).texts("summary", a.summary());
            case ReservationConfirmed a -> refers(row, "reservation-confirmation", a.reservation());
            case ReservationModified a ->
                refers(row, "reservation-modification", a.reservation())
                        .list(Column.ARTICLES, a.articles())
                        .texts("summary", a.summary());
            case ReservationWithdrawn a -> {
                refers(row, "reservation-withdrawal", a.reservation());
                a.articles().ifPresent(articles -> row.list(Column.ARTICLES, articles));
            }
            case ReservationAccepted a -> refers(row, "reservation-acceptance", a.reservation());
            case Declaration a ->
                row.act("declaration")
                        .form(a.kind())
                        .list(Column.ARTICLES, a.articles())
                        .texts("summary", a.summary());
            case DeclarationWithdrawn a -> refers(row, "declaration-withdrawal", a.declaration());
            case Objection a -> objection(a, row);
            case ObjectionWithdrawn a -> refers(row, "objection-withdrawal", a.objection());
            case Communication a ->
                row.act("communication")
                        .form(a.subject())
                        .put(Column.TOWARDS, a.about())
                        .texts("summary", a.summary());
            case AmendmentProposed a ->
                amendment(row, "amendment-proposed", a.amendment()).texts("summary", a.summary());
            case AmendmentAdopted a ->
                amendment(row, "amendment-adopted", a.amendment())
                        .put(Column.FORM, a.rule())
                        .list(Column.ARTICLES, a.articles());
            case AmendmentAccepted a -> amendment(row, "amendment-accepted", a.amendment());
            case AmendmentObjected a -> amendment(row, "amendment-objected", a.amendment());
            case Denunciation a -> row.act("denunciation").put(Column.EFFECTIVE_ON, a.statedEffect());
            case DenunciationRevoked a -> refers(row, "denunciation-revocation", a.denunciation());
            case Suspension a ->
                row.act("suspension")
                        .put(Column.EFFECTIVE_ON, Optional.of(a.from()))
                        .put(Column.UNTIL, a.until());
            case SuspensionEnded a -> refers(row, "suspension-end", a.suspension());
            case ConflictDecision a ->
                refers(row, "conflict-decision", a.denunciation())
                        .put(Column.FORM, a.prolongs() ? "prolongs" : "does-not-prolong")
                        .put(Column.UNTIL, a.conflictEnded());
            case Announcement a ->
                row.act("announcement").form(a.subject()).put(Column.EFFECTIVE_ON, Optional.of(a.published()));
            case Correction a -> correction(a, row);
            case InstrumentAccepted a -> refers(row, "instrument-acceptance", a.instrument());
            case InstrumentReturned a -> refers(row, "return", a.instrument()).texts("summary", a.reason());
            case InstrumentReferred a -> refers(row, "referral", a.instrument()).texts("summary", a.reason());
            case NotificationDelivered a ->
                refers(row, "notification-delivery", a.about()).form(a.stage());
        }
    }

    private static RowBuilder refers(RowBuilder row, String act, ActId id) {
        return row.act(act).put(Column.REFERS_TO, id.value());
    }

    private static RowBuilder amendment(RowBuilder row, String act, String amendment) {
        return row.act(act).put(Column.REFERS_TO, amendment);
    }

    private static String signature(Signature.Form form) {
        return switch (form) {
            case SUBJECT_TO_RATIFICATION -> "";
            case DEFINITIVE -> "definitive";
            case AD_REFERENDUM -> "ad-referendum";
        };
    }

    private static void consent(Consent a, RowBuilder row) {
        row.act(ActNames.ofConsent(a.form())).put(Column.EFFECTIVE_ON, a.effectiveOn());
        if (a.form() == ConsentForm.DEFINITIVE_SIGNATURE) {
            row.form(a.form());
        }
        row.put(
                Column.COUNTED,
                switch (a.counting()) {
                    case BY_RULE -> "";
                    case COUNTED -> "yes";
                    case NOT_COUNTED -> "no";
                });
        row.put(Column.BRACKETED, a.bracketed() ? "yes" : "");
    }

    private static void objection(Objection a, RowBuilder row) {
        String form = a.form() == Objection.Form.OPPOSING_ENTRY_INTO_FORCE ? "opposing" : Words.of(a.form());
        row.act("objection")
                .put(Column.FORM, form)
                .put(Column.REFERS_TO, a.reservation())
                .put(Column.TOWARDS, a.towards())
                .texts("summary", a.summary());
    }

    private static void correction(Correction a, RowBuilder row) {
        refers(row, "correction", a.corrected()).texts("summary", a.reason());
        switch (a.of()) {
            case Correction.Of.Date d -> row.put(Column.FORM, "date").put(Column.EFFECTIVE_ON, Optional.of(d.date()));
            case Correction.Of.Annulled _ -> row.put(Column.FORM, "annulled");
            case Correction.Of.ReplacedBy r -> row.put(Column.FORM, "replaced:" + r.replacement());
        }
    }
}
