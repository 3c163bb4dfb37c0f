package org.chancery.law.decision.silence;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.decision.Attachment;
import org.chancery.law.decision.Deadline;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;

/**
 * A silence procedure at an instant as it was known at another.
 *
 * @param expiry the time of expiry, extensions included
 * @param brokenBy objections and amendments received in time, the first one first
 * @param attachments statements that go with the decision
 * @param number of the decision once it was issued, also if it is void
 * @param refused acts without effect, and why
 */
public record SilenceReading(
        SilenceState state,
        Finding finding,
        Optional<Deadline> expiry,
        List<SilenceAct.Objected> brokenBy,
        List<Attachment> attachments,
        Optional<String> number,
        List<Refused> refused) {

    /** An act without effect; it stays in the record. */
    public record Refused(ActId act, Reason reason) {}

    public SilenceReading {
        brokenBy = List.copyOf(brokenBy);
        attachments = List.copyOf(attachments);
        refused = List.copyOf(refused);
    }

    /** Whether the text may be shown to the public: not before the adoption was announced in a meeting. */
    public boolean isPublic() {
        return state == SilenceState.ANNOUNCED || state == SilenceState.ISSUED || state == SilenceState.VOID;
    }
}
