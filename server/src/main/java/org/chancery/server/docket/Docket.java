package org.chancery.server.docket;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.server.database.Working;
import org.springframework.stereotype.Service;

/** The docket's use cases short of acceptance. Each checks the table of steps; who may call is checked where they are offered. */
@Service
public class Docket {

    private final Items items;
    private final Examiner examiner;
    private final OpenProposals open;
    private final Working working;
    private final Clock clock;

    Docket(Items items, Examiner examiner, OpenProposals open, Working working) {
        this.items = items;
        this.examiner = examiner;
        this.open = open;
        this.working = working;
        this.clock = Clock.systemUTC();
    }

    /** Does steps of this hand all or none: a deposit and its scan come in together. */
    public String together(Hand hand, Supplier<String> steps) {
        return working.as(hand.reader(), sql -> steps.get());
    }

    /** A State deposits through its form: received now, by the database clock. */
    public String deposit(Hand hand, Deposit deposit, boolean original) {
        requireComplete(hand, deposit);
        return items.enter(hand, deposit, "form", original, "", "", Optional.empty());
    }

    /**
     * An officer enters what came on paper or by another channel, with the time of receipt and its evidence. It stands when another
     * officer has confirmed it.
     */
    public String enterPaper(
            Hand hand,
            Deposit deposit,
            String channel,
            boolean original,
            String vault,
            String evidence,
            Instant received) {
        requireComplete(hand, deposit);
        if (evidence.isBlank()) {
            throw new StepRefused(StepRefused.Why.REASON_MISSING);
        }
        return items.enter(hand, deposit, channel, original, vault, evidence, Optional.of(received));
    }

    /**
     * The original of what came as a copy, or was announced by a form, has come and is kept: where, and by what evidence. The time of receipt stays.
     */
    public void originalCame(Hand hand, String id, String vault, String evidence) {
        Item item = item(hand, id);
        if (!item.mayTakeOriginal()) {
            throw new StepRefused(StepRefused.Why.NOT_FROM_HERE);
        }
        if (item.proposal().isPresent() && !item.standing().isFinal()) {
            throw new StepRefused(StepRefused.Why.PROPOSAL_OPEN);
        }
        if (vault.isBlank() || evidence.isBlank() || vault.length() > 500 || evidence.length() > 500) {
            throw new StepRefused(StepRefused.Why.REASON_MISSING);
        }
        items.originalCame(hand, item, vault.strip(), evidence.strip());
    }

    private void requireComplete(Hand hand, Deposit deposit) {
        examiner.dossier(deposit);
        LocalDate today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        if (!ProposedActs.of(deposit, today, today, java.util.Set.of()).wrong().isEmpty()) {
            throw new StepRefused(StepRefused.Why.FIELDS_WRONG);
        }
    }

    /** The second officer confirms the recorded time of receipt. */
    public void confirmReceipt(Hand hand, String id) {
        Item item = item(hand, id);
        if (item.receipt().enteredBy().equals(hand.person())) {
            throw new StepRefused(StepRefused.Why.SAME_PERSON);
        }
        items.confirmReceipt(hand, item);
    }

    /**
     * Takes a step of one person: neither acceptance, rejection nor referral, and not resubmission. While a proposal waits for a second officer only the State may act, by
     * withdrawing; the proposal lapses with it.
     */
    public void take(Hand hand, String id, Step step, String reason) {
        if (step.to() == ItemState.ACCEPTED || step == Step.RESUBMIT || step == Step.REFER || step == Step.REJECT) {
            throw new IllegalArgumentException(step + " has a use case of its own");
        }
        Item item = allowed(hand, id, step);
        if (step.needs() == Step.Needs.REASON && reason.isBlank()) {
            throw new StepRefused(StepRefused.Why.REASON_MISSING);
        }
        if (step == Step.WITHDRAW) {
            open.withdraw(hand, item, reason.strip());
        } else {
            items.take(hand, item, step, reason.strip(), "", List.of());
        }
    }

    /** The State puts right what was returned. */
    public void resubmit(Hand hand, String id, Deposit corrected) {
        Item item = allowed(hand, id, Step.RESUBMIT);
        requireComplete(hand, corrected);
        items.resubmit(hand, item, corrected);
    }

    /** The item, if the step may be taken now. */
    Item allowed(Hand hand, String id, Step step) {
        Item item = item(hand, id);
        if (!step.isAllowedFrom(item.standing())) {
            throw new StepRefused(StepRefused.Why.NOT_FROM_HERE);
        }
        if (item.proposal().isPresent() && step != Step.WITHDRAW) {
            throw new StepRefused(StepRefused.Why.PROPOSAL_OPEN);
        }
        if (!item.allows(step)) {
            throw new StepRefused(StepRefused.Why.RECEIPT_NOT_CONFIRMED);
        }
        return item;
    }

    public Item item(Hand hand, String id) {
        return items.find(hand.reader(), id).orElseThrow(org.chancery.server.web.NotFound::new);
    }
}
