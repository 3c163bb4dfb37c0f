package org.chancery.server.official;

import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/**
 * Official acts: one person proposes, a different one confirms, then the register records. Both need the use case; they
 * are compared as persons, not as roles. Of two who confirm at once one succeeds, and there is one act. A restricted act is
 * received when it is confirmed and recorded at a tick.
 */
@Service
public class OfficialActs {

    private static final String CONFIRM = "official.confirm";

    private final Permissions permissions;
    private final Proposals proposals;
    private final Independence independence;
    private final Recorder recorder;

    OfficialActs(Permissions permissions, Proposals proposals, Independence independence, Recorder recorder) {
        this.permissions = permissions;
        this.proposals = proposals;
        this.independence = independence;
        this.recorder = recorder;
    }

    /**
     * Proposes an act. What must hold when it is recorded is a {@link org.chancery.register.act.Stated} condition of the command; for
     * public commands it may also come from the {@link org.chancery.server.ledger.CommandGuard}s.
     *
     * @param command public, or {@link Command#restrictedTo restricted} to those who may read a label
     * @param met conditions of the use case that the caller has examined; see {@link Permissions#require}
     * @return the reference of the proposal
     * @throws org.chancery.server.permission.AccessRefused if the table does not allow it
     * @throws ProposalRefused if whoever proposes it is the one whom it concerns, see {@link Beneficiary}
     */
    public String propose(String useCase, Command command, Actor by, String... met) {
        requireTwoPersons(useCase);
        permissions.require(useCase, by, met);
        independence.requireNotBeneficiary(command, by);
        return proposals.add(useCase, command, by);
    }

    /**
     * Confirms a proposal, or an act that one person did alone. A public act is recorded when this returns; a restricted one is
     * received, and recorded or refused at a tick.
     *
     * @return the register's answer (for an act done alone: to the act that confirms it)
     * @throws ProposalRefused if it is the same person, the two are not independent, the proposal has lapsed, somebody has
     *     decided already, or the register refuses
     * @throws org.chancery.server.permission.AccessRefused if the table does not allow it
     */
    public Confirmation confirm(String id, Actor by) {
        Proposal proposal = forDecision(id, by);
        permissions.require(CONFIRM, by, "another-person");
        independence.require(proposal, by);
        if (proposal.pending().isPresent() && proposal.state() == Proposal.State.CONFIRMING) {
            throw new ProposalRefused(ProposalRefused.Reason.WAITS_FOR_TICK);
        }
        boolean may = switch (proposal.state()) {
            case PROPOSED, ALONE -> true;
            case CONFIRMING ->
                proposal.decided().filter(it -> by.isSamePersonAs(it.person())).isPresent();
            case ACTING, RECORDED, REFUSED, WITHDRAWN, CONFIRMED -> false;
        };
        if (!may || !proposals.decide(id, by, proposal.state(), Proposal.State.CONFIRMING, "")) {
            throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
        }
        return recorder.finish(proposals.find(by.reader(), id).orElseThrow());
    }

    /** Refuses a proposal, with the reason that whoever proposed it will read. */
    public void refuse(String id, Actor by, String reason) {
        forDecision(id, by);
        permissions.require("official.refuse", by, "another-person");
        if (!proposals.decide(id, by, Proposal.State.PROPOSED, Proposal.State.REFUSED, reason)) {
            throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
        }
    }

    /** Takes one's own proposal back. */
    public void withdraw(String id, Actor by) {
        Proposal proposal = find(id, by).orElseThrow(() -> new ProposalRefused(ProposalRefused.Reason.NOT_YOURS));
        if (!by.isSamePersonAs(proposal.proposed().person())) {
            throw new ProposalRefused(ProposalRefused.Reason.NOT_YOURS);
        }
        permissions.require("official.withdraw", by, "own-account");
        if (!proposals.decide(id, by, Proposal.State.PROPOSED, Proposal.State.WITHDRAWN, "")) {
            throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
        }
    }

    /** A proposal, if this person may know it. */
    public Optional<Proposal> find(String id, Actor actor) {
        return proposals
                .find(actor.reader(), id)
                .filter(it -> permissions.admits(it.useCase(), actor)
                        || actor.isSamePersonAs(it.proposed().person()));
    }

    /** The proposals that this person may know, the newest first; {@code open} only those that wait for somebody. */
    public List<Proposal> list(Actor actor, boolean open) {
        return proposals.list(actor.reader(), open).stream()
                .filter(it -> permissions.admits(it.useCase(), actor)
                        || actor.isSamePersonAs(it.proposed().person()))
                .toList();
    }

    Proposal forDecision(String id, Actor by) {
        Proposal proposal =
                proposals.find(by.reader(), id).orElseThrow(() -> new ProposalRefused(ProposalRefused.Reason.DECIDED));
        if (by.isSamePersonAs(proposal.proposed().person())) {
            throw new ProposalRefused(ProposalRefused.Reason.SAME_PERSON);
        }
        if (!permissions.admits(proposal.useCase(), by)) {
            permissions.require(proposal.useCase(), by);
        }
        return proposal;
    }

    private void requireTwoPersons(String useCase) {
        if (!permissions.table().row(useCase).twoPersons()) {
            throw new IllegalArgumentException(useCase + " needs no second person by permissions.csv");
        }
    }
}
