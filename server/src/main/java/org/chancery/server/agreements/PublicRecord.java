package org.chancery.server.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.act.Act;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.status.TreatyLaw;

/**
 * Everything public that the register holds about agreements, at one moment. Immutable and shared by all readers;
 * labelled acts are never in it.
 */
public final class PublicRecord {

    private final long size;
    private final Map<AgreementId, Long> described;
    private final NavigableMap<Long, RecordedAct> acts;
    private final Holdings holdings;
    private final TreatyLaw law;

    private PublicRecord(
            long size, Map<AgreementId, Long> described, NavigableMap<Long, RecordedAct> acts, Holdings holdings) {
        this.size = size;
        this.described = Map.copyOf(described);
        this.acts = java.util.Collections.unmodifiableNavigableMap(acts);
        this.holdings = holdings;
        this.law = TreatyLaw.over(holdings);
    }

    /** Nothing recorded yet. */
    static PublicRecord empty() {
        return new PublicRecord(0, Map.of(), new TreeMap<>(), Holdings.of(List.of()));
    }

    /** This record and what came after it; {@code size} acts of the register are then taken into account. */
    PublicRecord with(long newSize, Map<Long, Agreement> descriptions, List<RecordedAct> later) {
        Map<AgreementId, Agreement> agreements = new TreeMap<>();
        holdings.dossiers().forEach((id, dossier) -> agreements.put(id, dossier.agreement()));
        Map<AgreementId, Long> numbers = new TreeMap<>(described);
        descriptions.forEach((number, agreement) -> {
            agreements.put(agreement.id(), agreement);
            numbers.put(agreement.id(), number);
        });
        NavigableMap<Long, RecordedAct> all = new TreeMap<>(acts);
        later.forEach(act -> all.put(act.number(), act));
        Map<AgreementId, List<Act>> byAgreement = new TreeMap<>();
        all.values()
                .forEach(it -> byAgreement
                        .computeIfAbsent(it.act().head().agreement(), id -> new ArrayList<>())
                        .add(it.act()));
        List<Dossier> dossiers = agreements.values().stream()
                .map(it -> new Dossier(it, byAgreement.getOrDefault(it.id(), List.of())))
                .toList();
        return new PublicRecord(newSize, numbers, all, Holdings.of(dossiers));
    }

    /** How many acts of the register, public or not, are taken into account; the version of everything computed here. */
    public long size() {
        return size;
    }

    /** The agreements with their acts. */
    public Holdings holdings() {
        return holdings;
    }

    /** The rules over these holdings. */
    public TreatyLaw law() {
        return law;
    }

    /** The act of a number in the register, if it is a public act of an agreement. */
    public Optional<RecordedAct> act(long number) {
        return Optional.ofNullable(acts.get(number));
    }

    /** All acts of agreements by number, oldest first; walk it backwards for the latest. */
    public NavigableMap<Long, RecordedAct> acts() {
        return acts;
    }

    /** Number of the act that describes an agreement as it stands here. */
    public Optional<Long> describedIn(AgreementId agreement) {
        return Optional.ofNullable(described.get(agreement));
    }
}
