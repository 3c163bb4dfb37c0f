package org.chancery.server.pages.agreement;

import java.util.List;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.StateStatus;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.pages.shared.Told;
import org.chancery.words.Words;

/**
 * One State in one agreement: the answer with its reasons, its dates and its acts.
 *
 * @param others States towards which a relation may be asked about; empty where the two modes do not allow it
 */
public record StateInAgreementView(
        Words w,
        Question question,
        Agreement agreement,
        StateStatus status,
        Told told,
        List<Act> acts,
        List<Statement> statements,
        List<StateCode> others,
        Foot foot) {}
