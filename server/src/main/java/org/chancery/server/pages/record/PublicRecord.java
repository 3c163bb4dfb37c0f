package org.chancery.server.pages.record;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
import org.chancery.words.Language;
import org.chancery.words.References;
import org.chancery.words.Words;
import org.chancery.words.name.StateNames;

/** Everything public that is held at one moment. Immutable; a new one is made when the register grows. */
public final class PublicRecord {
    private final TreatyLaw law;
    private final Relations relations;
    private final StateNames names;
    private final References references;
    private final ConcurrentHashMap<Language, Words> words = new ConcurrentHashMap<>();
    private final List<Act> acts;
    private final List<Act> byNumber;
    private final Set<StateCode> states = new TreeSet<>();

    public PublicRecord(Holdings holdings, StateNames names) {
        this.law = TreatyLaw.over(holdings);
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

    /** The words of a language, calling agreements and acts of this record by their names. */
    public Words words(Language language) {
        return words.computeIfAbsent(
                language, l -> Words.in(l).with(names).with(references));
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
