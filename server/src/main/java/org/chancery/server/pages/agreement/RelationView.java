package org.chancery.server.pages.agreement;

import java.util.function.Function;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.reservation.Relation;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.pages.shared.Told;
import org.chancery.words.Words;

/** The treaty relation between two States, seen from the first; {@code acts} finds acts of the agreement by id. */
public record RelationView(
        Words w,
        Question question,
        Agreement agreement,
        Relation relation,
        Told told,
        Function<ActId, Act> acts,
        Foot foot) {
    public Act act(ActId id) {
        return acts.apply(id);
    }
}
