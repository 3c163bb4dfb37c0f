package org.chancery.server.pages.state;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.StateStatus;
import org.chancery.server.pages.agreement.Statement;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.pages.shared.Told;
import org.chancery.words.Words;

/**
 * The page of one State.
 *
 * @param binding what binds it on the date, or is applied provisionally, each with its answer
 * @param otherwise what it has signed, left or consented to without being bound yet
 * @param unknown agreements of which this record does not know what the State is to them
 * @param statements its reservations and declarations by agreement
 * @param uptake its acts on model acts
 * @param others States to compare with
 */
public record StateView(
        Words w,
        Question question,
        StateCode state,
        Optional<Ladder> ladder,
        List<Bound> binding,
        List<Bound> otherwise,
        List<Agreement> unknown,
        List<Said> statements,
        List<Act> uptake,
        List<StateCode> others,
        Foot foot) {
    /** One agreement with what the State is to it. */
    public record Bound(Agreement agreement, StateStatus status, Told told) {}

    /** What it said about one agreement. */
    public record Said(Agreement agreement, List<Statement> statements) {}

    public String path() {
        return "/states/" + state;
    }
}
