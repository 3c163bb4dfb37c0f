package org.chancery.server.pages.agreement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Status;
import org.chancery.server.map.WorldMap;

/** The States of an agreement on the map, whose shapes are served at an address; those without a place on it are named below it. */
public record StatusMap(String shapes, List<Area> areas, List<StateStatus> elsewhere) {
    /** One place; {@code status} is UNKNOWN or NEVER for those that have done nothing. */
    public record Area(StateCode state, Status status, boolean point) {}

    /** Whether any State that has acted has a place on the map; fictional States have none. */
    public boolean shows() {
        return areas.stream().anyMatch(area -> area.status() != Status.NEVER && area.status() != Status.UNKNOWN);
    }

    /** The statuses that occur on the map, in their order. */
    public List<Status> shown() {
        return areas.stream().map(Area::status).distinct().sorted().toList();
    }

    /** {@code otherwise} is the status of States without any act: NEVER where participation is held, else UNKNOWN. */
    public static StatusMap of(WorldMap map, List<StateStatus> states, Status otherwise) {
        Map<StateCode, StateStatus> byState =
                states.stream().collect(Collectors.toMap(StateStatus::state, Function.identity()));
        var areas = map.places().stream()
                .map(place -> new Area(
                        place.state(),
                        byState.containsKey(place.state())
                                ? byState.get(place.state()).status()
                                : otherwise,
                        place.point()))
                .toList();
        var elsewhere = states.stream()
                .filter(state -> map.place(state.state()).isEmpty())
                .filter(state -> state.status() != Status.NEVER && state.status() != Status.UNKNOWN)
                .toList();
        return new StatusMap(map.address(), areas, elsewhere);
    }
}
