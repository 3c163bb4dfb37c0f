package org.chancery.words;

import java.util.List;
import org.chancery.law.finding.Finding;

/**
 * A Finding in one language, for pages and the command line alike.
 *
 * @param standing how firm the answer is, in a word ("established", "disputed")
 * @param answer the answer, one sentence
 * @param reason one line: the deciding step with its basis
 * @param conclusion the answer as a step, with its own basis and acts
 * @param steps that lead to it
 */
public record FindingText(
        Finding.Standing firmness,
        String standing,
        String answer,
        String reason,
        StepText conclusion,
        List<StepText> steps) {

    public FindingText {
        steps = List.copyOf(steps);
    }
}
