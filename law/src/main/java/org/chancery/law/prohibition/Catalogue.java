package org.chancery.law.prohibition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.scope.ProjectClass;

/** All rules that reviews ask about, in the order of the table. */
public record Catalogue(Map<ProhibitionId, Prohibition> rules) {
    public Catalogue {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    public static Catalogue of(List<Prohibition> rules) {
        var byId = new LinkedHashMap<ProhibitionId, Prohibition>();
        for (Prohibition rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two rules have the code " + rule.id());
            }
        }
        return new Catalogue(byId);
    }

    public Optional<Prohibition> rule(ProhibitionId id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** Rules that apply to a technology of these classes. */
    public List<Prohibition> of(Set<ProjectClass> classes) {
        return rules.values().stream().filter(it -> it.appliesTo(classes)).toList();
    }
}
