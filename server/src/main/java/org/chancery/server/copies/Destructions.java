package org.chancery.server.copies;

import java.util.Optional;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.law.label.Level;
import org.chancery.register.act.Command;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.labels.Labels;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.official.Proposal;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/** Destruction of copies, with a certificate: by one person, at SECRET and above as an official act of two. */
@Service("copies.destructions")
public class Destructions {

    private static final String DESTROY = "copies.destroy";
    private static final String BEFORE_TWO = "copies.destroy-before-two";
    private static final int LONGEST_METHOD = 500;

    private final Permissions permissions;
    private final Returns returns;
    private final Steps steps;
    private final Labels labels;
    private final OfficialActs official;

    Destructions(Permissions permissions, Returns returns, Steps steps, Labels labels, OfficialActs official) {
        this.permissions = permissions;
        this.returns = returns;
        this.steps = steps;
        this.labels = labels;
        this.official = official;
    }

    /** Whether the copy's label asks for two persons. */
    public boolean needsTwo(Actor by, Copy copy) {
        Label label = labels.label(by.reader(), copy.label()).orElseThrow();
        return label.level().compareTo(Level.SECRET) >= 0;
    }

    /**
     * Records that a copy below SECRET was destroyed.
     *
     * @param method how and where
     */
    public void destroy(Actor by, UUID id, String method) {
        permissions.require(DESTROY, by);
        Copy copy = destroyable(by, id, method);
        if (needsTwo(by, copy)) {
            throw new CopyRefused(Why.TWO_PERSONS_NEEDED);
        }
        returns.record(by, copy, Fate.DESTROYED, command(by, copy, method));
    }

    /**
     * Says that a copy was destroyed before a second person, who confirms it as an official act and so certifies it. Whoever may not read
     * the label does not find the proposal.
     *
     * @param method how and where
     * @return the reference of the proposal
     */
    public String propose(Actor by, UUID id, String method) {
        permissions.require(BEFORE_TWO, by);
        Copy copy = destroyable(by, id, method);
        if (open(by, copy).isPresent()) {
            throw new CopyRefused(Why.ON_ITS_WAY, copy.k());
        }
        return official.propose(BEFORE_TWO, command(by, copy, method), by);
    }

    /** The destruction of a copy that waits for the second person, or for its tick. */
    public Optional<Proposal> open(Actor by, Copy copy) {
        return official.list(by, true).stream()
                .filter(it -> it.command().kind().equals(CopyKinds.of(Fate.DESTROYED)))
                .filter(it ->
                        it.command().content().text("copy").equals(copy.id().toString()))
                .findFirst();
    }

    private Copy destroyable(Actor by, UUID id, String method) {
        Copy copy = returns.known(by, id);
        steps.requireRestrictedActs();
        Returns.requireMay(copy, Fate.DESTROYED);
        if (method.isBlank() || method.length() > LONGEST_METHOD) {
            throw new CopyRefused(Why.METHOD_MISSING);
        }
        return copy;
    }

    private Command command(Actor by, Copy copy, String method) {
        return CopyActs.destroyed(copy, returns.today(), by.office().id(), RandomReference.next(), method.strip());
    }
}
