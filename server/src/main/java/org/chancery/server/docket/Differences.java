package org.chancery.server.docket;

import java.time.LocalDate;
import org.chancery.register.act.Command;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/**
 * A difference between the depositary and a State about an instrument: brought to the attention of the States concerned by an act of two
 * officers, and of the competent organ (VCLT art. 77(2)). The depositary decides nothing.
 */
@Service
public class Differences {

    private static final String REFER = "docket.refer";

    private final Docket docket;
    private final Examiner examiner;
    private final OfficialActs official;
    private final Referrals referrals;
    private final Permissions permissions;

    Differences(Docket docket, Examiner examiner, OfficialActs official, Referrals referrals, Permissions permissions) {
        this.docket = docket;
        this.examiner = examiner;
        this.official = official;
        this.referrals = referrals;
        this.permissions = permissions;
    }

    /**
     * Proposes to refer it; returns the reference of the official proposal. The item stands as before until another officer has confirmed and
     * all are told.
     */
    public String refer(Actor by, String id, String reason) {
        permissions.require(REFER, by);
        Hand hand = Hands.of(by);
        Item item = docket.allowed(hand, id, Step.REFER);
        if (reason.isBlank()) {
            throw new StepRefused(StepRefused.Why.REASON_MISSING);
        }
        Acceptance.requirePublic(item);
        if (official.find(referrals.proposal(hand, item), by)
                .filter(it -> it.state().isOpen())
                .isPresent()) {
            throw new StepRefused(StepRefused.Why.PROPOSAL_OPEN);
        }
        LocalDate today =
                LocalDate.now(examiner.dossier(item.deposit()).agreement().zone());
        Command told = DifferenceKinds.referred(item.deposit(), reason.strip(), today);
        return referrals.propose(hand, item, reason.strip(), told, () -> official.propose(REFER, told, by));
    }
}
