package org.chancery.law.status;

import java.util.ArrayList;
import java.util.List;
import org.chancery.law.act.Holdings;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Roll;

/**
 * The status rules over a set of holdings. Immutable; may be used by many threads. Built once: building compiles every dossier. Methods that
 * name an agreement throw IllegalArgumentException when it is not held.
 */
public final class TreatyLaw {
    private final Holdings holdings;
    private final Compiled compiled;

    private TreatyLaw(Holdings holdings) {
        this.holdings = holdings;
        compiled = new Compiled(holdings);
    }

    public static TreatyLaw over(Holdings holdings) {
        return new TreatyLaw(holdings);
    }

    public Holdings holdings() {
        return holdings;
    }

    Compiled compiled() {
        return compiled;
    }

    /** Every State with an act in the holdings, by code. */
    public List<StateCode> participants() {
        return compiled.participants.codes();
    }

    /** The state of an agreement. */
    public AgreementStatus agreement(AgreementId id, AsAt when) {
        return AgreementQuestion.ask(this, compiled.get(id), when).status();
    }

    /** What a State is to an agreement. */
    public StateStatus state(AgreementId id, StateCode state, AsAt when) {
        return StateQuestion.ask(this, compiled.get(id), when).status(state);
    }

    /** Every State with an act in the agreement by the date, by code. */
    public List<StateStatus> states(AgreementId id, AsAt when) {
        return StateQuestion.ask(this, compiled.get(id), when).everyState();
    }

    /** Every agreement with an act of the State by the date, by id. */
    public List<StateStatus> instruments(StateCode state, AsAt when) {
        var found = new ArrayList<StateStatus>();
        for (int i = 0; i < compiled.size(); i++) {
            var question = StateQuestion.ask(this, compiled.law(i), when);
            if (question.hasActed(state)) {
                found.add(question.status(state));
            }
        }
        return found;
    }

    /** Every agreement that is held, by id, also those in which the State has no act. */
    public List<StateStatus> allInstruments(StateCode state, AsAt when) {
        var found = new ArrayList<StateStatus>();
        for (int i = 0; i < compiled.size(); i++) {
            found.add(StateQuestion.ask(this, compiled.law(i), when).status(state));
        }
        return found;
    }

    /** The dated events of an agreement. */
    public Timeline timeline(AgreementId id, AsAt when) {
        return Timelines.of(this, compiled.get(id), when);
    }

    /** The statuses of all States in all agreements, one agreement after the other, without objects. */
    public void statuses(AsAt when, StatusSink sink) {
        new AllStatuses(compiled, when).writeTo(sink);
    }

    /** The answer about an agreement with its reasons. */
    public Finding finding(AgreementId id, AsAt when) {
        return AgreementQuestion.ask(this, compiled.get(id), when).finding();
    }

    /** The answer about a State with its reasons. */
    public Finding finding(AgreementId id, StateCode state, AsAt when) {
        return StateQuestion.ask(this, compiled.get(id), when).finding(state);
    }

    /** The roll of an agreement as known on a date: the acts as corrected. */
    public Roll roll(AgreementId id, AsAt when) {
        return compiled.get(id).roll(org.chancery.law.calendar.Days.of(when.knownAt()));
    }
}
