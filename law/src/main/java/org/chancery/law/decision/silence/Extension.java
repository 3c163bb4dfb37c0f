package org.chancery.law.decision.silence;

import static org.chancery.law.decision.DecisionSteps.words;
import static org.chancery.law.decision.silence.SilenceStory.moment;

import java.util.List;
import org.chancery.law.decision.Deadline;
import org.chancery.law.rule.SilenceRule;

/** The Chair sets a later expiry: only before the time is over, only in the zone that was fixed, only to a later time. */
final class Extension {
    private final SilenceStory story;

    Extension(SilenceStory story) {
        this.story = story;
    }

    void tell(SilenceAct.Extended act) {
        Deadline old = story.expiry;
        if (old != null
                && story.state != SilenceState.BROKEN
                && !old.isMetBy(act.stamp().effective())) {
            story.refuse(
                    act.stamp(),
                    story.reason(
                            act.stamp(),
                            SilenceRule.EXTENSION_TOO_LATE,
                            story.moment(act.stamp().effective()),
                            moment(old)));
        } else if (old == null || story.state != SilenceState.UNDER_SILENCE) {
            story.notDue(act.stamp());
        } else if (!act.expiry().zone().equals(old.zone())) {
            story.refuse(
                    act.stamp(),
                    story.reason(
                            act.stamp(),
                            SilenceRule.EXTENSION_IN_ANOTHER_ZONE,
                            words(old.zone().getId())));
        } else if (!act.expiry().instant().isAfter(old.instant())) {
            story.refuse(act.stamp(), story.reason(act.stamp(), SilenceRule.EXTENSION_NOT_LATER, moment(old)));
        } else {
            story.expiry = act.expiry();
            story.steps.add(
                    SilenceRule.SILENCE_EXTENDED,
                    story.basis,
                    List.of(act.stamp().id()),
                    story.moment(act.stamp().effective()),
                    moment(act.expiry()));
            story.enteredLater(act.stamp());
        }
    }
}
