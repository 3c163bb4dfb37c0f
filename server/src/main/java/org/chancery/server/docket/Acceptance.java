package org.chancery.server.docket;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.law.act.TreatyAct;
import org.chancery.register.act.Command;
import org.chancery.register.act.Receipt;
import org.chancery.server.agreements.ActRecords;
import org.chancery.server.docket.notice.Circulation;
import org.chancery.server.official.JointActs;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.official.Proposal;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/**
 * Acceptance by two officers: one proposes, a different one confirms, then the instrument and the statements that come with it are acts.
 * Statements are recorded first, so that no moment shows a consent without its reservation.
 */
@Service
public class Acceptance {

    private static final String ACCEPT = "docket.accept";
    private static final String REJECT = "docket.reject";

    private final Docket docket;
    private final Items items;
    private final Examiner examiner;
    private final Signatories signatories;
    private final OfficialActs official;
    private final Permissions permissions;
    private final Circulation circulation;
    private final OpenProposals open;
    private final JointActs joint;

    Acceptance(
            Docket docket,
            Items items,
            Examiner examiner,
            Signatories signatories,
            OfficialActs official,
            Permissions permissions,
            Circulation circulation,
            OpenProposals open,
            JointActs joint) {
        this.docket = docket;
        this.items = items;
        this.examiner = examiner;
        this.signatories = signatories;
        this.official = official;
        this.permissions = permissions;
        this.circulation = circulation;
        this.open = open;
        this.joint = joint;
    }

    /** The first officer proposes to accept; after a difference, and between two claimants, only with the decision of the organ. */
    public void propose(Actor by, String id, String decision) {
        permissions.require(ACCEPT, by);
        Hand hand = Hands.of(by);
        Item item = docket.item(hand, id);
        Step step = item.standing() == ItemState.DIFFERENCE_REFERRED ? Step.ACCEPT_BY_DECISION : Step.ACCEPT;
        docket.allowed(hand, id, step);
        if (step.needs() == Step.Needs.DECISION && decision.isBlank()) {
            throw new StepRefused(StepRefused.Why.DECISION_MISSING);
        }
        requirePublic(item);
        ZoneId zone = zone(item);
        Examined examined = examiner.examine(hand.reader(), item.deposit(), item.receivedOn(zone), LocalDate.now(zone));
        Optional<StepRefused.Why> bar = examined.bars();
        if (bar.isPresent() && !(bar.get() == StepRefused.Why.TWO_CLAIMANTS && !decision.isBlank())) {
            throw new StepRefused(bar.get());
        }
        open.propose(hand, item, step, decision.strip(), () -> {
            List<String> proposals = new ArrayList<>();
            for (TreatyAct act : examined.acts().reversed()) {
                proposals.add(official.propose(ACCEPT, command(item, act), by));
            }
            return proposals;
        });
    }

    /** The first officer enters that the competent organ found it insufficient; it is rejected when another officer confirms. */
    public void proposeRejection(Actor by, String id, String decision) {
        permissions.require(REJECT, by);
        Hand hand = Hands.of(by);
        Item item = docket.allowed(hand, id, Step.REJECT);
        if (decision.isBlank()) {
            throw new StepRefused(StepRefused.Why.DECISION_MISSING);
        }
        open.propose(hand, item, Step.REJECT, decision.strip(), List::of);
    }

    /** What is accepted is an act for everyone to read, told to all: nothing under a label becomes one unnoticed. */
    static void requirePublic(Item item) {
        if (item.label() != Command.PUBLIC) {
            throw new StepRefused(StepRefused.Why.LABELLED);
        }
    }

    private static Command command(Item item, TreatyAct act) {
        Command plain = ActRecords.record(act);
        return Command.of(plain.kind(), plain.schema(), plain.content())
                .once("docket " + item.id() + " " + item.version() + " "
                        + act.head().id());
    }

    /** What waits for a second officer, exactly as it would be recorded; empty where nothing does. */
    public Optional<KeptActs> kept(Actor by, Item item) {
        return item.proposal()
                .map(proposal -> KeptActs.of(
                        item,
                        proposal.references().stream()
                                .flatMap(it -> official.find(it, by).stream())
                                .map(Proposal::command)
                                .toList()));
    }

    /**
     * The second officer confirms; returns the numbers of the acts in the register. What the same officer began and was interrupted is
     * finished.
     *
     * @param read {@link KeptActs#hash} of what the officer has read
     */
    public List<Long> confirm(Actor by, String id, String read) {
        permissions.require(ACCEPT, by);
        Hand hand = Hands.of(by);
        Item item = docket.item(hand, id);
        Item.Proposal proposal = item.proposal().orElseThrow(() -> new StepRefused(StepRefused.Why.CHANGED_MEANWHILE));
        boolean rejects = proposal.step() == Step.REJECT;
        if (rejects) {
            permissions.require(REJECT, by);
        }
        if (by.isSamePersonAs(proposal.person())) {
            throw new StepRefused(StepRefused.Why.SAME_PERSON);
        }
        joint.requireIndependent(proposal.person(), by);
        if (!item.allows(proposal.step())) {
            throw new StepRefused(StepRefused.Why.NOT_FROM_HERE);
        }
        if (proposal.step().needs() == Step.Needs.DECISION
                && proposal.decision().isBlank()) {
            throw new StepRefused(StepRefused.Why.DECISION_MISSING);
        }
        if (!rejects) {
            requirePublic(item);
        }
        KeptActs kept = kept(by, item).orElseThrow();
        boolean whole = kept.commands().size() == proposal.references().size()
                && (rejects
                        || item.deposit().kind().effect() != InstrumentKind.Effect.ACT
                        || !kept.commands().isEmpty());
        if (proposal.version() != item.version() || !whole || !kept.hash().equals(read)) {
            throw new StepRefused(StepRefused.Why.CHANGED_MEANWHILE);
        }
        List<Long> numbers = circulation.together(() -> record(by, hand, item, proposal));
        circulation.tell();
        return numbers;
    }

    private List<Long> record(Actor by, Hand hand, Item item, Item.Proposal proposal) {
        open.begin(hand, item, () -> joint.begin(proposal.references(), by));
        return complete(hand, item, proposal, () -> joint.record(proposal.references(), by));
    }

    /** Finishes what an officer had begun to confirm and was interrupted, in that officer's name; {@code hand} reads as the job. */
    void finish(Hand hand, Item item) {
        Item.Proposal proposal = item.proposal().orElseThrow();
        circulation.together(() -> complete(hand, item, proposal, () -> joint.finish(proposal.references())));
        circulation.tell();
    }

    private List<Long> complete(Hand hand, Item item, Item.Proposal proposal, Supplier<List<Receipt>> recording) {
        List<Long> numbers;
        try {
            numbers = ScopedValue.where(DocketGuard.CONFIRMING, item.id())
                    .call(() -> recording.get().stream()
                            .map(it -> it.number().value())
                            .toList());
        } catch (ProposalRefused e) {
            open.release(hand, item);
            throw e;
        }
        open.settle(hand, () -> {
            if (proposal.step() != Step.REJECT && item.deposit().kind().effect() == InstrumentKind.Effect.AUTHORITY) {
                signatories.add(hand, Authorities.line(item, zone(item)));
            }
            List<String> acts = numbers.stream().map(String::valueOf).toList();
            items.take(hand, item, proposal.step(), "", proposal.decision(), acts);
        });
        return numbers;
    }

    /** Takes the proposal back, or refuses to confirm another's; the item is as before. Refused once somebody confirms. */
    public void drop(Actor by, String id, String reason) {
        Hand hand = Hands.of(by);
        permissions.require("docket.examine", by);
        Item item = docket.item(hand, id);
        Item.Proposal proposal = item.proposal().orElseThrow(() -> new StepRefused(StepRefused.Why.CHANGED_MEANWHILE));
        open.drop(hand, item, reason.strip(), () -> {
            for (String one : proposal.references()) {
                if (official.find(one, by).filter(it -> it.state().isOpen()).isPresent()) {
                    if (by.isSamePersonAs(proposal.person())) {
                        official.withdraw(one, by);
                    } else {
                        official.refuse(one, by, reason);
                    }
                }
            }
        });
    }

    /** The agreement that an item concerns. */
    public org.chancery.law.instrument.Agreement agreement(Item item) {
        return examiner.dossier(item.deposit()).agreement();
    }

    /** The zone of the agreement's depositary: its calendar decides on which day an instrument came. */
    public ZoneId zone(Item item) {
        return examiner.dossier(item.deposit()).agreement().zone();
    }
}
