package org.chancery.packages.json;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How records of past versions become records of today, one version at a time. A record once written stays readable for ever: a step is
 * added here when a schema changes, and none is ever removed.
 *
 * @param steps by schema name; the first step makes version 2 of version 1
 */
record Upgrades(Map<String, List<UnaryOperator<Map<String, Object>>>> steps) {

    /** {@code agreement.described/2} takes the registration apart; a text as version 1 had it is still read. */
    static final Upgrades ALL = new Upgrades(Map.of(AgreementJson.NAME, List.of(UnaryOperator.identity())));

    Upgrades {
        steps = Map.copyOf(steps);
    }

    /** The version that is written today. */
    int current(String name) {
        return 1 + stepsOf(name).size();
    }

    /**
     * The record in the version of today.
     *
     * @throws UnreadableRecordException if it is newer than this program
     */
    Map<String, Object> upgraded(SchemaName schema, Map<String, Object> tree) {
        int current = current(schema.name());
        if (schema.version() > current) {
            throw new UnreadableRecordException("the record is of " + schema + ", this program knows versions up to "
                    + current + ": use a newer program");
        }
        Map<String, Object> upgraded = tree;
        for (var step : stepsOf(schema.name()).subList(schema.version() - 1, current - 1)) {
            upgraded = step.apply(upgraded);
        }
        return upgraded;
    }

    private List<UnaryOperator<Map<String, Object>>> stepsOf(String name) {
        return steps.getOrDefault(name, List.of());
    }
}
