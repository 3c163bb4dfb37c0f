package org.chancery.server.official;

import java.util.List;
import java.util.OptionalLong;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.act.Receipt;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/** Official acts that belong together: a second person confirms all of them, and the register records all or none. */
@Service
public class JointActs {

    private final OfficialActs official;
    private final Proposals proposals;
    private final TwoOffices offices;
    private final Permissions permissions;
    private final Ledger ledger;

    JointActs(OfficialActs official, Proposals proposals, TwoOffices offices, Permissions permissions, Ledger ledger) {
        this.official = official;
        this.proposals = proposals;
        this.offices = offices;
        this.permissions = permissions;
        this.ledger = ledger;
    }

    /**
     * Marks all as confirmed by this person, in the caller's transaction; from then on nobody takes them back. What the same person had
     * begun before is begun again.
     *
     * @throws ProposalRefused if one of them was decided otherwise, or proposed by the same person; then the transaction is undone
     */
    public void begin(List<String> ids, Actor by) {
        permissions.require("official.confirm", by, "another-person");
        for (String id : ids) {
            Proposal proposal = official.forDecision(id, by);
            boolean begun = switch (proposal.state()) {
                case PROPOSED -> proposals.decide(id, by, Proposal.State.PROPOSED, Proposal.State.CONFIRMING, "");
                case CONFIRMING, RECORDED ->
                    proposal.decided()
                            .filter(it -> by.isSamePersonAs(it.person()))
                            .isPresent();
                case REFUSED, WITHDRAWN, ALONE, CONFIRMED -> false;
            };
            if (!begun) {
                throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
            }
        }
    }

    /**
     * Records what was begun, as one submission; what is recorded already gives its receipt again.
     *
     * @throws ProposalRefused if the register refuses; then nothing was recorded and all wait for a second person again
     */
    public List<Receipt> record(List<String> ids, Actor by) {
        List<Command> commands = ids.stream()
                .map(id -> official.forDecision(id, by))
                .map(it -> official.guarded(offices.complete(it, it.decided().orElseThrow(), by.reader())))
                .toList();
        try {
            List<Receipt> receipts = ledger.record(commands);
            for (int i = 0; i < ids.size(); i++) {
                proposals.settle(
                        ids.get(i),
                        Proposal.State.RECORDED,
                        OptionalLong.of(receipts.get(i).number().value()));
            }
            return receipts;
        } catch (ActRefused e) {
            ids.forEach(id -> proposals.settle(id, Proposal.State.PROPOSED, OptionalLong.empty()));
            throw new ProposalRefused(e.refusal());
        }
    }

    /**
     * Lets proposals lapse because what they are about was taken back, in the caller's transaction, which then works in the name of the
     * official job: call it last.
     *
     * @throws ProposalRefused if one of them is being recorded, or was
     */
    public void lapse(List<String> ids) {
        for (String id : ids) {
            if (!proposals.lapse(id)) {
                throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
            }
        }
    }
}
