package org.chancery.server.official;

import java.time.Clock;
import java.time.Duration;
import org.chancery.register.act.Command;
import org.chancery.server.identity.invitation.Invitations;
import org.chancery.server.identity.mandate.MandateKinds;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.permission.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether the two persons of an official act are really two, and neither of them acts for themselves. */
@Component
class Independence {

    /** How long a proposal waits for its confirmation. */
    static final Duration OPEN = Duration.ofDays(30);

    private final Invitations invitations;
    private final Mandates mandates;
    private final ObjectProvider<Beneficiary> beneficiaries;
    private final Clock clock;

    Independence(Invitations invitations, Mandates mandates, ObjectProvider<Beneficiary> beneficiaries, Clock clock) {
        this.invitations = invitations;
        this.mandates = mandates;
        this.beneficiaries = beneficiaries;
        this.clock = clock;
    }

    /** Refuses whoever would receive the mandate that the act gives, and whom the act otherwise concerns. */
    void requireNotBeneficiary(Command command, Actor by) {
        boolean own = command.kind().equals(MandateKinds.MANDATE_BEGUN)
                && by.isSamePersonAs(command.content().text("person"));
        if (own || beneficiaries.stream().flatMap(it -> it.of(command).stream()).anyMatch(by::isSamePersonAs)) {
            throw new ProposalRefused(ProposalRefused.Reason.BENEFICIARY);
        }
    }

    /** Refuses a second person who may not stand beside the first. */
    void require(Proposal proposal, Actor by) {
        requireNotBeneficiary(proposal.command(), by);
        requireNotTied(proposal.proposed().person(), by);
        requireNotLapsed(proposal);
    }

    /** Refuses two of whom one lately gave a half of the other's link. */
    void requireNotTied(String first, Actor by) {
        if (invitations.tie(first, by.person())) {
            throw new ProposalRefused(ProposalRefused.Reason.LINKED);
        }
    }

    /** Refuses a proposal that waited too long or whose mandate has ended; what was recorded already does not lapse. */
    void requireNotLapsed(Proposal proposal) {
        if (proposal.state() == Proposal.State.PROPOSED) {
            requireNotLapsed(proposal.proposed());
        }
    }

    /** Refuses a first step that waited too long or whose mandate has ended. */
    void requireNotLapsed(Proposal.Step first) {
        boolean held = mandates.find(first.mandate())
                .filter(it -> it.holdsOn(mandates.today()))
                .isPresent();
        if (!held || first.at().plus(OPEN).isBefore(clock.instant())) {
            throw new ProposalRefused(ProposalRefused.Reason.LAPSED);
        }
    }
}
