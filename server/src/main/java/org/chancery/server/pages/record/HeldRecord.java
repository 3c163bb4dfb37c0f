package org.chancery.server.pages.record;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.Relations;
import org.chancery.law.status.TreatyLaw;
import org.chancery.server.web.NotFound;
import org.chancery.words.References;
import org.chancery.words.name.StateNames;

/** Everything public that is held at one moment, as pages ask for it. Immutable; a new one is made when the register grows. */
public final class HeldRecord {
    private final TreatyLaw law;
    private final Relations relations;
    private final StateNames names;
    private final References references;
    private final List<Act> acts;
    private final List<Act> byNumber;
    private final Map<Long, Act> numbered = new HashMap<>();
    private final Set<StateCode> states = new TreeSet<>();

    /** Over the rules of what is held; {@code names} knows at least every State that has acted. */
    public HeldRecord(TreatyLaw law, StateNames names) {
        Holdings holdings = law.holdings();
        this.law = law;
        this.relations = Relations.over(law);
        this.names = names;
        this.references = References.of(holdings);
        this.acts = holdings.dossiers().values().stream()
                .flatMap(dossier -> dossier.acts().stream())
                .toList();
        acts.forEach(act -> act.head().state().ifPresent(states::add));
        this.byNumber = acts.stream()
                .filter(act -> act.head().number().isPresent())
                .sorted(Comparator.comparingLong(act -> act.head().number().getAsLong()))
                .toList();
        byNumber.forEach(act -> numbered.put(act.head().number().getAsLong(), act));
    }

    public Holdings holdings() {
        return law.holdings();
    }

    public TreatyLaw law() {
        return law;
    }

    public Relations relations() {
        return relations;
    }

    public StateNames names() {
        return names;
    }

    /** All acts, by agreement. */
    public List<Act> acts() {
        return acts;
    }

    /** All participants that have acted. */
    public Set<StateCode> states() {
        return Collections.unmodifiableSet(states);
    }

    /** All acts that have a register number, in its order. */
    public List<Act> byNumber() {
        return byNumber;
    }

    /** The act of a register number; empty where there is none, or none that is public. */
    public Optional<Act> act(long number) {
        return Optional.ofNullable(numbered.get(number));
    }

    /**
     * The agreement of an address.
     *
     * @throws NotFound where it is not held
     */
    public Dossier dossier(String id) {
        try {
            return holdings().dossier(new AgreementId(id)).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    public Agreement agreement(AgreementId id) {
        return holdings().dossier(id).map(Dossier::agreement).orElseThrow(NotFound::new);
    }

    public Optional<Act> act(AgreementId agreement, ActId act) {
        return references.act(agreement, act);
    }
}
