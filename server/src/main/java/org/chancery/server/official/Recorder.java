package org.chancery.server.official;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.act.Pending;
import org.chancery.register.act.Receipt;
import org.chancery.register.json.Json;
import org.chancery.server.ledger.CommandGuard;
import org.chancery.server.ledger.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives to the register what two persons, or one in an emergency, have decided. Each act has a once-key, so that after an interruption it
 * can be given again: there is one act. Public acts are recorded at once, restricted ones received.
 */
@Component
class Recorder {

    private final SettledProposals proposals;
    private final TwoOffices offices;
    private final Ledger ledger;
    private final ObjectProvider<CommandGuard> guards;

    Recorder(SettledProposals proposals, TwoOffices offices, Ledger ledger, ObjectProvider<CommandGuard> guards) {
        this.proposals = proposals;
        this.offices = offices;
        this.ledger = ledger;
        this.guards = guards;
    }

    /** Records what is being recorded, from the row alone; whatever state it is in must be one of those that wait for the register. */
    Confirmation finish(Proposal proposal) {
        return switch (proposal.state()) {
            case ACTING -> enter(proposal, guarded(offices.alone(proposal)), Proposal.State.ALONE);
            case CONFIRMING ->
                proposal.due().isPresent()
                        ? enter(proposal, confirmationOfAlone(proposal), Proposal.State.CONFIRMED)
                        : enter(proposal, complete(proposal), Proposal.State.RECORDED);
            case PROPOSED, RECORDED, REFUSED, WITHDRAWN, ALONE, CONFIRMED ->
                throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
        };
    }

    /** A public act of several that are recorded as one submission, ready for the register. */
    Command complete(Proposal proposal) {
        return guarded(offices.complete(proposal, proposal.decided().orElseThrow()));
    }

    List<Receipt> recordTogether(List<Command> commands) {
        return ledger.record(commands);
    }

    private Confirmation enter(Proposal proposal, Command command, Proposal.State to) {
        if (command.label() != Command.PUBLIC) {
            Pending pending = ledger.receive(command);
            proposals.received(proposal.id(), pending.id());
            return new Confirmation.Received(pending);
        }
        try {
            Receipt receipt = append(command);
            proposals.settle(
                    proposal.id(),
                    to,
                    to == Proposal.State.CONFIRMED
                            ? OptionalLong.empty()
                            : OptionalLong.of(receipt.number().value()));
            return new Confirmation.Recorded(receipt);
        } catch (ActRefused e) {
            proposals.reopen(proposal.id(), e.refusal());
            throw new ProposalRefused(e.refusal());
        }
    }

    private Command confirmationOfAlone(Proposal proposal) {
        Proposal.Step confirmed = proposal.decided().orElseThrow();
        Json.Obj content = Json.object()
                .with("act", proposal.number().orElseThrow())
                .with("official", Json.object().with("confirmed", offices.office(confirmed.mandate())));
        Command confirmation = Command.of(OfficialKinds.ALONE_CONFIRMED, 1, content)
                .withPersonal(Json.object().with("confirmedBy", offices.name(confirmed.person())))
                .once("confirmation " + proposal.id());
        int label = proposal.command().label();
        return label == Command.PUBLIC ? confirmation : confirmation.restrictedTo(label);
    }

    private Command guarded(Command command) {
        Command guarded = command;
        for (CommandGuard guard : guards.orderedStream().toList()) {
            guarded = guard.guarded(guarded);
        }
        return guarded;
    }

    private Receipt append(Command command) {
        try {
            return ledger.append(command).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
