package org.chancery.server.official;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionException;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.act.Receipt;
import org.chancery.register.json.Json;
import org.chancery.server.ledger.CommandGuard;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Official acts: one person proposes, a different one confirms, then the register records. Both need the use case; they
 * are compared as persons, not as roles. Of two who confirm at once one succeeds, and there is one act.
 */
@Service
public class OfficialActs {

    private static final String CONFIRM = "official.confirm";

    private final Permissions permissions;
    private final Proposals proposals;
    private final TwoOffices offices;
    private final Independence independence;
    private final Ledger ledger;
    private final ObjectProvider<CommandGuard> guards;
    private final Clock clock;
    private final Duration emergency;

    OfficialActs(
            Permissions permissions,
            Proposals proposals,
            TwoOffices offices,
            Independence independence,
            Ledger ledger,
            ObjectProvider<CommandGuard> guards,
            Clock clock,
            @Value("${chancery.emergency-hours:24}") int emergencyHours) {
        this.permissions = permissions;
        this.proposals = proposals;
        this.offices = offices;
        this.independence = independence;
        this.ledger = ledger;
        this.guards = guards;
        this.clock = clock;
        this.emergency = Duration.ofHours(emergencyHours);
    }

    /**
     * Proposes an act; its preconditions come from the {@link CommandGuard}s when it is recorded.
     *
     * @param met conditions of the use case that the caller has examined; see {@link Permissions#require}
     * @return the reference of the proposal
     * @throws org.chancery.server.permission.AccessRefused if the table does not allow it
     * @throws ProposalRefused if it would give a mandate to whoever proposes it
     */
    public String propose(String useCase, Command command, Actor by, String... met) {
        requireTwoPersons(useCase);
        permissions.require(useCase, by, met);
        Independence.requireNotBeneficiary(command, by);
        return proposals.add(useCase, command, by, "", null);
    }

    /**
     * Confirms a proposal, or an act that one person did alone, and waits until the register has recorded it.
     *
     * @return the receipt of the act (for an act done alone: of the act that confirms it)
     * @throws ProposalRefused if it is the same person, the two are not independent, the proposal has lapsed, somebody has
     *     decided already, or the register refuses
     * @throws org.chancery.server.permission.AccessRefused if the table does not allow it
     */
    public Receipt confirm(String id, Actor by) {
        Proposal proposal = forDecision(id, by);
        permissions.require(CONFIRM, by, "another-person");
        independence.require(proposal, by);
        return switch (proposal.state()) {
            case ALONE -> confirmAlone(proposal, by);
            case PROPOSED -> record(proposal, by, Proposal.State.PROPOSED);
            case CONFIRMING -> {
                boolean mine = proposal.decided()
                        .map(it -> it.person().equals(by.person()))
                        .orElse(false);
                if (!mine) {
                    throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
                }
                yield record(proposal, by, Proposal.State.CONFIRMING);
            }
            case RECORDED, REFUSED, WITHDRAWN, CONFIRMED -> throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
        };
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

    /**
     * Records an act at once on one person's word, in an emergency. The act says so; a different person must confirm it
     * within {@code CHANCERY_EMERGENCY_HOURS} (24), or it is flagged.
     */
    public Receipt actAlone(String useCase, Command command, String reason, Actor by, String... met) {
        requireTwoPersons(useCase);
        permissions.require(useCase, by, met);
        permissions.require("official.act-alone", by);
        Independence.requireNotBeneficiary(command, by);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an act of one person alone has a reason");
        }
        Receipt receipt = append(guarded(offices.alone(command, reason, by)));
        String id = proposals.add(useCase, command, by, reason, clock.instant().plus(emergency));
        proposals.settle(
                id, Proposal.State.ALONE, OptionalLong.of(receipt.number().value()));
        return receipt;
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

    private Receipt record(Proposal proposal, Actor by, Proposal.State from) {
        if (!proposals.decide(proposal.id(), by, from, Proposal.State.CONFIRMING, "")) {
            throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
        }
        Proposal.Step confirmed = new Proposal.Step(by.person(), by.mandate(), clock.instant());
        try {
            Receipt receipt = append(guarded(offices.complete(proposal, confirmed, by.reader())));
            proposals.settle(
                    proposal.id(),
                    Proposal.State.RECORDED,
                    OptionalLong.of(receipt.number().value()));
            return receipt;
        } catch (ActRefused e) {
            proposals.settle(proposal.id(), Proposal.State.PROPOSED, OptionalLong.empty());
            throw new ProposalRefused(e.refusal());
        }
    }

    private Receipt confirmAlone(Proposal proposal, Actor by) {
        if (!proposals.decide(proposal.id(), by, Proposal.State.ALONE, Proposal.State.CONFIRMED, "")) {
            throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
        }
        Json.Obj content = Json.object()
                .with("act", proposal.number().orElseThrow())
                .with("official", Json.object().with("confirmed", offices.office(by.mandate())));
        Command confirmation = Command.of(OfficialKinds.ALONE_CONFIRMED, 1, content)
                .withPersonal(Json.object().with("confirmedBy", by.name()))
                .once("confirmation " + proposal.id());
        return append(
                proposal.command().label() == Command.PUBLIC
                        ? confirmation
                        : confirmation.restrictedTo(proposal.command().label()));
    }

    Command guarded(Command command) {
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

    private void requireTwoPersons(String useCase) {
        if (!permissions.table().row(useCase).twoPersons()) {
            throw new IllegalArgumentException(useCase + " needs no second person by permissions.csv");
        }
    }
}
