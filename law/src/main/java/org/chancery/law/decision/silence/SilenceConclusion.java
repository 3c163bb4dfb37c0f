package org.chancery.law.decision.silence;

import static org.chancery.law.decision.DecisionSteps.code;
import static org.chancery.law.decision.DecisionSteps.state;
import static org.chancery.law.decision.DecisionSteps.states;
import static org.chancery.law.decision.DecisionSteps.words;

import java.util.List;
import java.util.Objects;
import org.chancery.law.decision.Attachment;
import org.chancery.law.decision.Deadline;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.decision.OutcomeAct;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.SilenceRule;

/** The answer about a silence procedure as its story stands. */
final class SilenceConclusion {
    private final SilenceStory story;

    SilenceConclusion(SilenceStory story) {
        this.story = story;
    }

    Finding finding() {
        Reason conclusion = conclusion();
        boolean over = story.state.compareTo(SilenceState.EXPIRED) >= 0 && story.state != SilenceState.VOID;
        if (over) {
            story.steps.add(SilenceRule.SILENCE_NO_OBJECTION, story.basis, List.of(), SilenceStory.moment(expiry()));
        }
        for (Attachment attachment : story.attachments) {
            story.steps.add(
                    SilenceRule.STATEMENT_ATTACHED,
                    story.basis,
                    List.of(),
                    code(attachment.kind()),
                    new Value.OfRecipients(List.of(attachment.author())));
        }
        return story.steps.finding(
                story.state == SilenceState.EXPIRED ? Standing.FOR_A_PERSON : Standing.ESTABLISHED, conclusion);
    }

    private Reason conclusion() {
        return switch (story.state) {
            case NOT_YET_PROPOSED -> Reason.of(SilenceRule.SILENCE_NOT_YET_PROPOSED, DecisionSteps.record(), List.of());
            case PROPOSED -> of(SilenceRule.SILENCE_PROPOSED, SilenceStory.moment(expiry()));
            case NOT_PROPOSED -> of(SilenceRule.SILENCE_NOT_PROPOSED, states(story.objectedAtOnce));
            case UNDER_SILENCE -> of(SilenceRule.UNDER_SILENCE_UNTIL, SilenceStory.moment(expiry()));
            case BROKEN -> broken(SilenceRule.SILENCE_BROKEN);
            case EXPIRED -> of(SilenceRule.SILENCE_EXPIRED, SilenceStory.moment(expiry()));
            case CONFIRMED -> of(SilenceRule.SILENCE_CONFIRMED, when());
            case ANNOUNCED -> of(SilenceRule.SILENCE_ANNOUNCED, when());
            case ISSUED -> of(SilenceRule.SILENCE_ISSUED, words(issued().number()));
            case VOID -> broken(SilenceRule.SILENCE_VOID, words(issued().number()));
        };
    }

    private Reason broken(Rule rule, Value... before) {
        var first = story.objections.getFirst();
        var values = new java.util.ArrayList<>(List.of(before));
        values.add(state(first.state()));
        values.add(story.moment(first.stamp().effective()));
        return Reason.of(rule, story.basis, List.of(first.stamp().id()), values.toArray(Value[]::new));
    }

    private Reason of(Rule rule, Value... values) {
        return Reason.of(
                rule, story.basis, List.of(Objects.requireNonNull(story.last).id()), values);
    }

    private Value when() {
        return story.moment(Objects.requireNonNull(story.last).effective());
    }

    private Deadline expiry() {
        return Objects.requireNonNull(story.expiry);
    }

    private OutcomeAct.Issued issued() {
        return Objects.requireNonNull(story.issued);
    }
}
