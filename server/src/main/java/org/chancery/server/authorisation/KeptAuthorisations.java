package org.chancery.server.authorisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.register.act.Command;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.labels.Authorisation;
import org.chancery.server.labels.AuthorisationActs;
import org.chancery.server.labels.AuthorisationHistory;
import org.chancery.server.labels.RecordedAuthorisation;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/** Who may read labelled items, for those who keep it and for each person; and proposals to change it. */
@Service
class KeptAuthorisations {

    private static final String SEE = "authorisation.see";

    private static final Comparator<Held> BY_BRIEFING = Comparator.comparing(
                    (Held it) -> it.briefedUntil().orElse(LocalDate.MAX))
            .thenComparing(Held::name);

    private final Permissions permissions;
    private final Mandates mandates;
    private final AuthorisationHistory history;
    private final OfficialActs official;

    KeptAuthorisations(
            Permissions permissions, Mandates mandates, AuthorisationHistory history, OfficialActs official) {
        this.permissions = permissions;
        this.mandates = mandates;
        this.history = history;
        this.official = official;
    }

    /** Every mandate in office with what it opens; whose briefing ends first comes first. */
    List<Held> inOffice(Actor actor) {
        permissions.require(SEE, actor);
        return held(actor, mandates.inForce()).stream().sorted(BY_BRIEFING).toList();
    }

    /** What a person holds and held, in each mandate, the newest mandate first; empty if nobody has this reference. */
    List<Held> of(Actor actor, String person) {
        permissions.require(SEE, actor);
        return ofPerson(actor, person);
    }

    /** The actor's own. */
    List<Held> own(Actor actor) {
        permissions.require("authorisation.own", actor);
        return ofPerson(actor, actor.person());
    }

    /** A mandate in office. */
    Optional<Held> one(Actor actor, String mandate) {
        permissions.require(SEE, actor);
        return mandates.find(mandate)
                .filter(it -> it.holdsOn(mandates.today()))
                .map(it -> held(actor, List.of(it)).getFirst());
    }

    /**
     * Proposes an authorisation; the reference of the proposal.
     *
     * @throws org.chancery.server.official.ProposalRefused if it is for whoever proposes it
     */
    String grant(Actor actor, Authorisation given, String ground) {
        return propose("authorisation.grant", AuthorisationActs.granted(given, ground), actor);
    }

    /** Proposes to end at once whatever the mandate opens; the reference of the proposal. */
    String withdraw(Actor actor, Authorisation given, String ground) {
        return propose("authorisation.withdraw", AuthorisationActs.withdrawn(given, ground), actor);
    }

    private String propose(String useCase, Command command, Actor actor) {
        return official.propose(useCase, command, actor);
    }

    private List<Held> ofPerson(Actor actor, String person) {
        return held(
                        actor,
                        mandates.all().stream()
                                .filter(it -> it.person().equals(person))
                                .toList())
                .reversed();
    }

    private List<Held> held(Actor actor, List<Mandate> asked) {
        List<RecordedAuthorisation> all = history.all(actor.reader());
        Map<String, String> names = mandates.persons(actor.reader()).stream()
                .collect(Collectors.toMap(Person::id, Person::name, (a, b) -> a));
        LocalDate today = mandates.today();
        return asked.stream()
                .map(mandate -> new Held(
                        mandate,
                        names.getOrDefault(mandate.person(), mandate.person()),
                        history.held(mandate.id(), all, today),
                        all.stream()
                                .filter(it -> it.given().mandate().equals(mandate.id()))
                                .toList()
                                .reversed()))
                .toList();
    }
}
