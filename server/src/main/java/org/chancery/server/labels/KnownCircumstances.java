package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.label.Circumstances;
import org.chancery.law.label.EventName;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Timeline;
import org.chancery.law.status.TreatyLaw;

/** Parties by the public record and events as recorded, at one moment. Remembers what it was asked; for one thread. */
final class KnownCircumstances implements Circumstances {

    private record Asked(AgreementId agreement, LocalDate day) {}

    private final TreatyLaw law;
    private final Map<EventName, LocalDate> events;
    private final LocalDate today;
    private final Map<Asked, Set<StateCode>> parties = new HashMap<>();
    private final Map<AgreementId, List<LocalDate>> changes = new HashMap<>();

    KnownCircumstances(TreatyLaw law, Map<EventName, LocalDate> events, LocalDate today) {
        this.law = law;
        this.events = Map.copyOf(events);
        this.today = today;
    }

    @Override
    public Set<StateCode> parties(AgreementId agreement, LocalDate day) {
        return parties.computeIfAbsent(new Asked(agreement, day), this::find);
    }

    private Set<StateCode> find(Asked asked) {
        if (!isHeld(asked.agreement())) {
            return Set.of();
        }
        return law.states(asked.agreement(), AsAt.on(asked.day())).stream()
                .filter(it -> it.status().isParty())
                .map(StateStatus::state)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The days after today on which, by what is recorded now, somebody becomes a Party or ceases to be one. */
    List<LocalDate> changes(AgreementId agreement) {
        return changes.computeIfAbsent(
                agreement,
                id -> isHeld(id)
                        ? law.timeline(id, AsAt.on(today)).events().stream()
                                .map(Timeline.Event::date)
                                .filter(it -> it.isAfter(today))
                                .distinct()
                                .toList()
                        : List.of());
    }

    private boolean isHeld(AgreementId agreement) {
        return law.holdings().dossiers().containsKey(agreement);
    }

    @Override
    public Optional<LocalDate> happened(EventName event) {
        return Optional.ofNullable(events.get(event));
    }
}
