package org.chancery.server.permission;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The one check. Routes ask {@link #admits}, services ask {@link #require} before they do anything, pages ask
 * {@link #allows} to hide what would be refused.
 */
@Component
public final class Permissions {

    /** How long a proof of being there counts for use cases that ask for one. */
    public static final Duration STEP_UP = Duration.ofMinutes(5);

    private final PermissionTable table;
    private final ObjectProvider<Circumstance> circumstances;
    private final Clock clock;

    Permissions(PermissionTable table, ObjectProvider<Circumstance> circumstances, Clock clock) {
        this.table = table;
        this.circumstances = circumstances;
        this.clock = clock;
    }

    /** The table that is asked. */
    public PermissionTable table() {
        return table;
    }

    /** Whether the visitor's role fits, whatever the conditions; what a route asks. */
    public boolean admits(String useCase, Visitor visitor) {
        return table.serves(useCase) && table.row(useCase).who().admits(visitor);
    }

    /** Whether {@link #require} would pass now or after a fresh proof; what a page asks before it shows a button. */
    public boolean allows(String useCase, Visitor visitor, String... met) {
        Permission row = table.row(useCase);
        return table.serves(useCase)
                && row.who().admits(visitor)
                && row.conditions().stream().allMatch(condition -> holds(condition, visitor, Set.of(met)));
    }

    /**
     * Refuses whatever the table does not allow.
     *
     * @param met conditions of the row that the caller has examined and found to hold, for example {@code own-state}
     * @throws AccessRefused with what is lacking
     */
    public void require(String useCase, Visitor visitor, String... met) {
        Permission row = table.row(useCase);
        if (!admits(useCase, visitor)) {
            throw new AccessRefused(
                    visitor instanceof Actor ? AccessRefused.Lack.ROLE : AccessRefused.Lack.SIGN_IN, useCase, "");
        }
        for (String condition : row.conditions()) {
            if (!holds(condition, visitor, Set.of(met))) {
                throw new AccessRefused(AccessRefused.Lack.CONDITION, useCase, condition);
            }
        }
        if (row.stepUp() && !isFresh(visitor)) {
            throw new AccessRefused(AccessRefused.Lack.STEP_UP, useCase, "");
        }
    }

    /** Whether the person proved within {@link #STEP_UP} to be there. */
    public boolean isFresh(Visitor visitor) {
        return visitor instanceof Actor actor && actor.proved().plus(STEP_UP).isAfter(clock.instant());
    }

    private boolean holds(String condition, Visitor visitor, Set<String> met) {
        return circumstances.stream()
                .filter(it -> it.condition().equals(condition))
                .findFirst()
                .map(it -> it.holds(visitor))
                .orElseGet(() -> met.contains(condition));
    }
}
