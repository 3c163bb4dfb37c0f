package org.chancery.server.pages.agreement;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Communication;
import org.chancery.law.act.Declaration;
import org.chancery.law.act.DeclarationWithdrawn;
import org.chancery.law.act.Objection;
import org.chancery.law.act.ObjectionWithdrawn;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.ReservationAccepted;
import org.chancery.law.act.ReservationConfirmed;
import org.chancery.law.act.ReservationModified;
import org.chancery.law.act.ReservationWithdrawn;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.server.pages.agreement.Statement.Kind;

/** Which acts are statements, and of what kind. */
final class StatementKinds {
    /** A statement, and the act that it answers. */
    record Read(Statement statement, Optional<ActId> to) {}

    private StatementKinds() {}

    /** Empty for acts that say nothing beyond their date. */
    static Optional<Read> of(Act act) {
        return Optional.ofNullable(
                switch (act) {
                    case Reservation r -> alone(act, Kind.RESERVATION, r.articles(), r.summary());
                    case Declaration d -> alone(act, kind(d.kind()), d.articles(), d.summary());
                    case Communication c -> alone(act, kind(c.subject()), List.of(), c.summary());
                    case Objection o -> new Read(made(act, kind(o.form()), List.of(), o.summary()), o.reservation());
                    case ReservationModified m ->
                        new Read(made(act, Kind.MODIFICATION, m.articles(), m.summary()), Optional.of(m.reservation()));
                    case ReservationConfirmed c -> answer(act, Kind.CONFIRMATION, c.reservation());
                    case ReservationAccepted a -> answer(act, Kind.ACCEPTANCE, a.reservation());
                    case ReservationWithdrawn w ->
                        new Read(
                                made(act, Kind.WITHDRAWAL, w.articles().orElse(List.of()), LocalizedText.none()),
                                Optional.of(w.reservation()));
                    case DeclarationWithdrawn w -> answer(act, Kind.WITHDRAWAL, w.declaration());
                    case ObjectionWithdrawn w -> answer(act, Kind.WITHDRAWAL, w.objection());
                    default -> null;
                });
    }

    private static Kind kind(Declaration.Kind kind) {
        return switch (kind) {
            case INTERPRETATIVE -> Kind.INTERPRETATIVE_DECLARATION;
            case MANDATORY -> Kind.MANDATORY_DECLARATION;
            case OPTIONAL -> Kind.OPTIONAL_DECLARATION;
            case AS_PRINTED -> Kind.DECLARATION;
        };
    }

    private static Kind kind(Communication.Subject subject) {
        return switch (subject) {
            case NON_RECOGNITION -> Kind.NON_RECOGNITION;
            case DECLARED_POSITION -> Kind.DECLARED_POSITION;
            case OTHER -> Kind.COMMUNICATION;
        };
    }

    private static Kind kind(Objection.Form form) {
        return switch (form) {
            case SIMPLE -> Kind.OBJECTION_SIMPLE;
            case OPPOSING_ENTRY_INTO_FORCE -> Kind.OBJECTION_OPPOSING_ENTRY_INTO_FORCE;
            case INTERMEDIATE -> Kind.OBJECTION_INTERMEDIATE;
            case SEVERING -> Kind.OBJECTION_SEVERING;
            case NOT_CLEAR -> Kind.OBJECTION_NOT_CLEAR;
        };
    }

    private static Read alone(Act act, Kind kind, List<Article> articles, LocalizedText summary) {
        return new Read(made(act, kind, articles, summary), Optional.empty());
    }

    private static Read answer(Act act, Kind kind, ActId to) {
        return new Read(made(act, kind, List.of(), LocalizedText.none()), Optional.of(to));
    }

    private static Statement made(Act act, Kind kind, List<Article> articles, LocalizedText summary) {
        return new Statement(act, kind, articles, summary, Optional.empty(), List.of());
    }
}
