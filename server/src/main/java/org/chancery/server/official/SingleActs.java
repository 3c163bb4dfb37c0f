package org.chancery.server.official;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Acts that one person records alone in an emergency. The act says so; a different person must confirm it within
 * {@code CHANCERY_EMERGENCY_HOURS} (24), or it stands as overdue where oversight sees it.
 */
@Service
public class SingleActs {

    private static final String ALONE = "official.act-alone";

    private final Permissions permissions;
    private final Proposals proposals;
    private final Independence independence;
    private final Recorder recorder;
    private final ObjectProvider<NeverAlone> rules;
    private final Clock clock;
    private final Duration emergency;

    SingleActs(
            Permissions permissions,
            Proposals proposals,
            Independence independence,
            Recorder recorder,
            ObjectProvider<NeverAlone> rules,
            Clock clock,
            @Value("${chancery.emergency-hours:24}") int emergencyHours) {
        this.permissions = permissions;
        this.proposals = proposals;
        this.independence = independence;
        this.recorder = recorder;
        this.rules = rules;
        this.clock = clock;
        this.emergency = Duration.ofHours(emergencyHours);
    }

    /**
     * Records one's own open proposal without a second person.
     *
     * @param reason why it cannot wait; it stands in the act
     * @throws ProposalRefused if it is another's, lets somebody in, was decided already, has lapsed, or the register refuses
     * @throws org.chancery.server.permission.AccessRefused if the table does not allow it
     */
    public Confirmation record(String id, String reason, Actor by) {
        Proposal proposal = proposals
                .find(by.reader(), id)
                .filter(it -> by.isSamePersonAs(it.proposed().person()))
                .orElseThrow(() -> new ProposalRefused(ProposalRefused.Reason.NOT_YOURS));
        if (!permissions.admits(proposal.useCase(), by)) {
            permissions.require(proposal.useCase(), by);
        }
        permissions.require(ALONE, by);
        if (rules.stream().anyMatch(it -> it.forbids(proposal.command().kind()))) {
            throw new ProposalRefused(ProposalRefused.Reason.NEVER_ALONE);
        }
        independence.requireNotLapsed(proposal);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an act of one person alone has a reason");
        }
        if (!proposals.beginAlone(id, by, reason.strip(), clock.instant().plus(emergency))) {
            throw new ProposalRefused(ProposalRefused.Reason.DECIDED);
        }
        return recorder.finish(proposals.find(by.reader(), id).orElseThrow());
    }

    /** Whether this person could record the proposal alone; what a page asks before it shows the button. */
    public boolean mayRecord(Proposal proposal, Actor by) {
        return proposal.state() == Proposal.State.PROPOSED
                && by.isSamePersonAs(proposal.proposed().person())
                && permissions.admits(proposal.useCase(), by)
                && permissions.allows(ALONE, by)
                && rules.stream().noneMatch(it -> it.forbids(proposal.command().kind()));
    }

    /** All that were recorded so and that the reader's labels open, those to be confirmed soonest first. */
    public List<Proposal> all(Actor reader) {
        permissions.require("official.alone", reader);
        return proposals.alone(reader.reader());
    }

    /** Those that nobody confirmed in time. */
    public List<Proposal> overdue(Actor reader) {
        return all(reader).stream().filter(it -> it.isOverdue(clock.instant())).toList();
    }
}
