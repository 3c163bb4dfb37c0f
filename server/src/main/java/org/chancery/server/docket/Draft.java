package org.chancery.server.docket;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A deposit form that was not sent yet.
 *
 * @param values by field of the form, as far as it is filled in
 */
public record Draft(String id, String agreement, String kind, Map<String, String> values, Instant changed) {
    public Draft {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
