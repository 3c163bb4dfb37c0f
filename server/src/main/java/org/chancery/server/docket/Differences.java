package org.chancery.server.docket;

import java.time.LocalDate;
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
    private final Permissions permissions;

    Differences(Docket docket, Examiner examiner, OfficialActs official, Permissions permissions) {
        this.docket = docket;
        this.examiner = examiner;
        this.official = official;
        this.permissions = permissions;
    }

    /** Refers it; returns the reference of the official proposal by which all are told once another officer confirms. */
    public String refer(Actor by, String id, String reason) {
        permissions.require(REFER, by);
        Hand hand = Hands.of(by);
        docket.take(hand, id, Step.REFER, reason, "");
        Deposit deposit = docket.item(hand, id).deposit();
        LocalDate today = LocalDate.now(examiner.dossier(deposit).agreement().zone());
        return official.propose(REFER, DifferenceKinds.referred(deposit, reason.strip(), today), by);
    }
}
