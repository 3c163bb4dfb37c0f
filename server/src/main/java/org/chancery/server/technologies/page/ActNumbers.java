package org.chancery.server.technologies.page;

import java.util.List;
import java.util.OptionalLong;
import org.chancery.server.web.Page;
import org.chancery.words.ActText;
import org.chancery.words.FindingText;
import org.chancery.words.StepText;

/** Findings about technologies, in which acts are called by their numbers in the register. */
final class ActNumbers {

    private static final String START = "act-";

    private ActNumbers() {}

    /** The text of a finding; steps that rest on nothing recorded yet name no act. */
    static FindingText in(Page page, FindingText text) {
        return new FindingText(
                text.firmness(),
                text.standing(),
                text.answer(),
                text.reason(),
                step(page, text.conclusion()),
                text.steps().stream().map(it -> step(page, it)).toList());
    }

    private static StepText step(Page page, StepText step) {
        List<ActText> acts = step.acts().stream()
                .filter(it -> it.id().value().startsWith(START))
                .map(it -> new ActText(
                        it.agreement(),
                        it.id(),
                        page.t("technologies.act-number", it.id().value().substring(START.length())),
                        OptionalLong.empty()))
                .toList();
        return new StepText(step.rule(), step.sentence(), step.basis(), acts, step.span());
    }
}
