package org.chancery.server.pages.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.reservation.ReservationStatus;

/**
 * What a State said besides consenting: a reservation, a declaration, an objection, a communication.
 *
 * @param summary one line of ours, never the State's own words
 * @param standing what became of it, for a reservation
 * @param answers what others said to it, and what its author did with it later, in the order of dates
 */
public record Statement(
        Act act,
        Kind kind,
        List<Article> articles,
        LocalizedText summary,
        Optional<ReservationStatus> standing,
        List<Statement> answers) {
    /** What it is; the words of lists and headings. */
    public enum Kind {
        RESERVATION,
        INTERPRETATIVE_DECLARATION,
        MANDATORY_DECLARATION,
        OPTIONAL_DECLARATION,
        DECLARATION,
        OBJECTION_SIMPLE,
        OBJECTION_OPPOSING_ENTRY_INTO_FORCE,
        OBJECTION_INTERMEDIATE,
        OBJECTION_SEVERING,
        OBJECTION_NOT_CLEAR,
        CONFIRMATION,
        MODIFICATION,
        ACCEPTANCE,
        WITHDRAWAL,
        NON_RECOGNITION,
        DECLARED_POSITION,
        COMMUNICATION;

        public boolean isReservation() {
            return this == RESERVATION;
        }

        /** Whether another State says it to a reservation, as against its author. */
        public boolean isAnswerOfOthers() {
            return switch (this) {
                case OBJECTION_SIMPLE,
                        OBJECTION_OPPOSING_ENTRY_INTO_FORCE,
                        OBJECTION_INTERMEDIATE,
                        OBJECTION_SEVERING,
                        OBJECTION_NOT_CLEAR,
                        ACCEPTANCE -> true;
                case RESERVATION,
                        INTERPRETATIVE_DECLARATION,
                        MANDATORY_DECLARATION,
                        OPTIONAL_DECLARATION,
                        DECLARATION,
                        CONFIRMATION,
                        MODIFICATION,
                        WITHDRAWAL,
                        NON_RECOGNITION,
                        DECLARED_POSITION,
                        COMMUNICATION -> false;
            };
        }
    }

    public Statement {
        articles = List.copyOf(articles);
        answers = List.copyOf(answers);
    }

    public LocalDate date() {
        return act.head().date();
    }

    Statement with(Optional<ReservationStatus> newStanding, List<Statement> newAnswers) {
        return new Statement(act, kind, articles, summary, newStanding, newAnswers);
    }
}
