package org.chancery.server.persons;

import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/**
 * Acts about offices and mandates: proposed for a second person, or, while the secretariat is being set up and nobody else
 * is there, recorded at once as acts of the system.
 */
@Service
class Offices {

    private final Permissions permissions;
    private final OfficialActs official;
    private final Ledger ledger;

    Offices(Permissions permissions, OfficialActs official, Ledger ledger) {
        this.permissions = permissions;
        this.official = official;
        this.ledger = ledger;
    }

    /** Whether acts are recorded at once for this person. */
    boolean isSetUp(Actor actor) {
        return permissions.allows("mandate.begin-first", actor);
    }

    /** An organ or a delegation; the reference of the proposal, or nothing if it is recorded. */
    Optional<String> establish(Command command, Actor actor) {
        return act("office.establish-first", "office.establish", command, actor);
    }

    /** A mandate; the reference of the proposal, or nothing if it is recorded. */
    Optional<String> begin(Command command, Actor actor) {
        return act("mandate.begin-first", "mandate.begin", command, actor);
    }

    /** The end of a mandate is always for two persons. */
    String end(Command command, Actor actor) {
        return official.propose("mandate.end", command, actor);
    }

    private Optional<String> act(String first, String usual, Command command, Actor actor) {
        if (permissions.allows(first, actor)) {
            permissions.require(first, actor);
            ledger.record(java.util.List.of(MandateActs.guarded(MandateActs.bySetUp(command))));
            return Optional.empty();
        }
        return Optional.of(official.propose(usual, command, actor));
    }
}
