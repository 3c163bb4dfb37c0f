package org.chancery.server.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * An instrument on the docket.
 *
 * @param id random; never in a public record
 * @param version grows with every step
 * @param receipt when and how it came
 * @param proposal who proposed to accept or to reject it, where somebody has
 * @param acts ids of the acts that its acceptance recorded
 * @param label number of its label; 0 for PUBLIC
 */
public record Item(
        String id,
        Deposit deposit,
        ItemState standing,
        int version,
        Arrival receipt,
        Optional<Proposal> proposal,
        List<String> acts,
        int label) {

    /**
     * How an instrument came.
     *
     * @param at time of receipt: database clock for a form, else what two officers recorded
     * @param channel {@code form}, {@code bag}, {@code mail}, {@code hand}, {@code e-mail}
     * @param original whether the paper is the original
     * @param vault where the paper is kept, or empty
     * @param evidence of a time of receipt that the database clock did not set
     * @param enteredBy who entered it
     * @param confirmedBy the second officer; empty for a form, and until confirmed
     */
    public record Arrival(
            Instant at,
            Instant entered,
            String channel,
            boolean original,
            String vault,
            String evidence,
            String enteredBy,
            Optional<String> confirmedBy) {

        /** Whether the time of receipt stands: by the database clock, or by two officers. */
        public boolean isEstablished() {
            return channel.equals("form") || confirmedBy.isPresent();
        }
    }

    /**
     * A first officer's proposal to accept, or to enter that the competent organ found it insufficient.
     *
     * @param version of the item when it was made
     * @param decision of the competent organ, or empty
     * @param references of the official proposals that it consists of
     * @param confirming who confirms it just now
     */
    public record Proposal(
            String person,
            String office,
            Instant at,
            Step step,
            int version,
            String decision,
            List<String> references,
            Optional<String> confirming) {

        public Proposal {
            references = List.copyOf(references);
        }
    }

    public Item {
        acts = List.copyOf(acts);
    }

    /** The day of receipt in the depositary's zone: counting runs from there. */
    public LocalDate receivedOn(ZoneId depositary) {
        return receipt.at().atZone(depositary).toLocalDate();
    }

    /** Whether an original may still come: only a copy is there, or the original has no place yet. */
    public boolean mayTakeOriginal() {
        boolean over = standing == ItemState.REJECTED_AS_INSUFFICIENT || standing == ItemState.WITHDRAWN;
        return !over && (!receipt.original() || receipt.vault().isEmpty());
    }

    /** Whether the step may be taken now. */
    public boolean allows(Step step) {
        return step.isAllowedFrom(standing) && (receipt.isEstablished() || step == Step.WITHDRAW);
    }
}
