package org.chancery.law.roll;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.ConflictDecision;
import org.chancery.law.act.SuspensionEnded;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.StateCode;

/**
 * The acts of one agreement that are not read line by line.
 *
 * @param announcements published dates for the agreement as a whole, by date
 * @param others acts of a State that change no status, by date
 * @param all every act as corrected, by date
 * @param byId the same by id
 * @param corrections what was done to instruments: corrections, returns, referrals, acceptances, by the act concerned
 */
public record TreatyActs(
        List<Announcement> announcements,
        Map<StateCode, List<TreatyAct>> others,
        List<TreatyAct> all,
        Map<ActId, TreatyAct> byId,
        Map<ActId, List<TreatyAct>> corrections) {

    /** The last date published for the subject, among those known on the day. */
    public Optional<Announcement> announced(Announcement.Subject subject, int known) {
        Announcement found = null;
        for (int i = 0; i < announcements.size(); i++) {
            Announcement announcement = announcements.get(i);
            if (announcement.subject() == subject
                    && knownDay(announcement) <= known
                    && (found == null || knownDay(found) <= knownDay(announcement))) {
                found = announcement;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The State that an act concerns: that of the act to which a decision of an organ refers, whether or not it names the State; else its own. */
    public Optional<StateCode> concerned(TreatyAct act) {
        Optional<StateCode> referred = switch (act) {
            case ConflictDecision d -> stateOf(d.denunciation());
            case SuspensionEnded e -> stateOf(e.suspension());
            default -> Optional.empty();
        };
        return referred.or(() -> act.head().state());
    }

    private Optional<StateCode> stateOf(ActId id) {
        return Optional.ofNullable(byId.get(id)).flatMap(act -> act.head().state());
    }

    /** The day from which an act was known. */
    public static int knownDay(TreatyAct act) {
        return Days.of(act.head().known().date());
    }
}
