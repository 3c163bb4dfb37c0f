package org.chancery.server.official;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.chancery.register.act.Outcome;
import org.chancery.register.act.Receipt;
import org.chancery.register.act.Refusal;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.ledger.PendingDecided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Settles proposals of restricted acts when their tick has come, and tells the modules. */
@Component
class RestrictedOutcomes {

    private final Proposals proposals;
    private final SettledProposals settled;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    RestrictedOutcomes(Proposals proposals, SettledProposals settled, Ledger ledger, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.settled = settled;
        this.ledger = ledger;
        this.events = events;
    }

    @EventListener
    void on(PendingDecided decided) {
        switch (decided.outcome()) {
            case Outcome.Waiting _ -> {}
            case Outcome.Recorded(UUID id, Receipt receipt) ->
                settled.ofPending(id)
                        .ifPresentOrElse(it -> recorded(it, id, receipt), () -> forgetSecondReceipt(id, receipt));
            case Outcome.Refused(UUID id, Refusal refusal) ->
                settled.ofPending(id).ifPresent(it -> refused(it, id, refusal));
        }
    }

    private void recorded(Proposal proposal, UUID id, Receipt receipt) {
        OptionalLong number = OptionalLong.of(receipt.number().value());
        Optional<Proposal.State> to = switch (proposal.state()) {
            case ACTING -> Optional.of(Proposal.State.ALONE);
            case CONFIRMING ->
                Optional.of(proposal.due().isPresent() ? Proposal.State.CONFIRMED : Proposal.State.RECORDED);
            case PROPOSED, RECORDED, REFUSED, WITHDRAWN, ALONE, CONFIRMED -> Optional.empty();
        };
        to.ifPresent(state -> settled.settle(
                proposal.id(), state, state == Proposal.State.CONFIRMED ? OptionalLong.empty() : number));
        tell(proposal, number, Optional.empty());
        ledger.forget(id);
    }

    private void refused(Proposal proposal, UUID id, Refusal refusal) {
        settled.reopen(proposal.id(), refusal);
        tell(proposal, OptionalLong.empty(), Optional.of(refusal));
        ledger.forget(id);
    }

    /** A crash between the receipt of an act and the note of it makes the act be given twice; there is one act and two receipts. */
    private void forgetSecondReceipt(UUID id, Receipt receipt) {
        if (settled.isKnown(receipt.number().value())) {
            ledger.forget(id);
        }
    }

    private void tell(Proposal before, OptionalLong number, Optional<Refusal> refusal) {
        Proposal now = proposals.find(Proposals.JOB, before.id()).orElseThrow();
        events.publishEvent(new RestrictedActDecided(now.id(), now.command().kind(), now.state(), number, refusal));
    }
}
