package org.chancery.server.authorisation;

import java.util.List;
import org.chancery.server.labels.RecordedAuthorisation;
import org.chancery.server.official.ActDescription.Line;
import org.chancery.server.official.Proposal;

/**
 * What a mandate opens, as it is shown.
 *
 * @param held itself
 * @param mandate role and office
 * @param brief what is open today in one line, or empty
 * @param lines the same fact by fact
 * @param briefing how it stands today
 * @param history what was given and ended, the newest first
 * @param waiting proposals that wait for a second person
 * @param mayGrant whether the reader may propose an authorisation
 * @param mayWithdraw whether there is something that the reader may propose to withdraw
 */
public record HeldView(
        Held held,
        String mandate,
        String brief,
        List<Line> lines,
        Held.Briefing briefing,
        List<Past> history,
        List<Proposal> waiting,
        boolean mayGrant,
        boolean mayWithdraw) {

    /**
     * One act of the history.
     *
     * @param recorded itself, with ground and end
     * @param lines what it opens
     */
    public record Past(RecordedAuthorisation recorded, List<Line> lines) {}
}
