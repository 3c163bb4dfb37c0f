package org.chancery.server.official;

import java.util.List;
import java.util.OptionalLong;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.act.Receipt;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/** Public official acts that belong together: a second person confirms all of them, and the register records all or none. */
@Service
public class JointActs {

    private final OfficialActs official;
    private final Proposals proposals;
    private final SettledProposals settled;
    private final Independence independence;
    private final Recorder recorder;
    private final Permissions permissions;

    JointActs(
            OfficialActs official,
            Proposals proposals,
            SettledProposals settled,
            Independence independence,
            Recorder recorder,
            Permissions permissions) {
        this.official = official;
        this.proposals = proposals;
        this.settled = settled;
        this.independence = independence;
        this.recorder = recorder;
        this.permissions = permissions;
    }

    /**
     * Refuses a second person who is not independent of the first, for decisions that are no acts of the register.
     *
     * @param proposer random reference of the first person
     */
    public void requireIndependent(String proposer, Actor by) {
        independence.requireNotTied(proposer, by);
    }

    /**
     * Marks all as confirmed by this person, in the caller's transaction; from then on nobody takes them back. What the same person had
     * begun before is begun again.
     *
     * @throws ProposalRefused if one of them was decided otherwise, has lapsed, or was proposed by the same person or one who is not
     *     independent; then the transaction is undone
     */
    public void begin(List<String> ids, Actor by) {
        permissions.require("official.confirm", by, "another-person");
        for (String id : ids) {
            Proposal proposal = official.forDecision(id, by);
            independence.require(proposal, by);
            boolean begun = switch (proposal.state()) {
                case PROPOSED -> proposals.decide(id, by, Proposal.State.PROPOSED, Proposal.State.CONFIRMING, "");
                case CONFIRMING, RECORDED ->
                    proposal.decided()
                            .filter(it -> by.isSamePersonAs(it.person()))
                            .isPresent();
                case REFUSED, WITHDRAWN, ACTING, ALONE, CONFIRMED -> false;
            };
            if (!begun) {
                throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
            }
        }
        settled.join(ids, by.reader());
    }

    /**
     * Records what was begun, as one submission; what is recorded already gives its receipt again.
     *
     * @throws ProposalRefused if the register refuses; then nothing was recorded and all wait for a second person again
     */
    public List<Receipt> record(List<String> ids, Actor by) {
        ids.forEach(id -> official.forDecision(id, by));
        return finish(ids);
    }

    /**
     * Records what a second person had begun to confirm and what was then interrupted, in that person's name; for the job of the module
     * whose acts they are.
     *
     * @throws ProposalRefused as {@link #record}, or if one of them was not begun
     */
    public List<Receipt> finish(List<String> ids) {
        List<Proposal> begun = ids.stream()
                .map(id -> proposals.find(Proposals.JOB, id).orElseThrow())
                .toList();
        if (begun.stream().anyMatch(it -> it.decided().isEmpty())) {
            throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
        }
        List<Command> commands = begun.stream().map(recorder::complete).toList();
        try {
            List<Receipt> receipts = recorder.recordTogether(commands);
            for (int i = 0; i < ids.size(); i++) {
                settled.settle(
                        ids.get(i),
                        Proposal.State.RECORDED,
                        OptionalLong.of(receipts.get(i).number().value()));
            }
            return receipts;
        } catch (ActRefused e) {
            ids.forEach(id -> settled.reopen(id, e.refusal()));
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
            if (!settled.lapse(id)) {
                throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
            }
        }
    }
}
