package org.chancery.server.pages.agreement;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Milestone;
import org.chancery.law.act.NationalUptake;
import org.chancery.law.instrument.Agreement;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.pages.shared.Told;
import org.chancery.words.Words;

/**
 * The page of a model act: its steps and what States did with it in their own law.
 *
 * @param steps every stage in its usual order; empty acts are stages that are not recorded
 * @param uptake the latest of each State, by name
 */
public record ModelActView(
        Words w,
        Question question,
        AgreementLine line,
        Told told,
        List<Step> steps,
        List<NationalUptake> uptake,
        List<AgreementView.Related> related,
        Foot foot) {
    /** A stage with the act that reached it, the latest where there are several. */
    public record Step(Milestone.Stage stage, Optional<Milestone> act) {}

    public Agreement agreement() {
        return line.agreement();
    }
}
