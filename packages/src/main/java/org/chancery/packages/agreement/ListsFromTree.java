package org.chancery.packages.agreement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.tree.Fields;

/** Reads the named lists of States and tables of weights. */
final class ListsFromTree {

    private static final String CODES = "State codes such as GBR.";

    private ListsFromTree() {}

    static Map<String, Set<StateCode>> lists(Fields f) {
        var lists = new LinkedHashMap<String, Set<StateCode>>();
        f.part("lists")
                .ifPresent(part -> part.free()
                        .keySet()
                        .forEach(name ->
                                lists.put(name, new LinkedHashSet<>(part.values(name, StateCode::new, CODES)))));
        return lists;
    }

    static Map<String, Map<StateCode, BigDecimal>> weights(Fields f) {
        var weights = new LinkedHashMap<String, Map<StateCode, BigDecimal>>();
        f.part("weights")
                .ifPresent(part -> part.free().keySet().forEach(name -> {
                    var table = new LinkedHashMap<StateCode, BigDecimal>();
                    part.part(name)
                            .ifPresent(rows -> rows.free().keySet().forEach(code -> {
                                Optional<BigDecimal> weight = rows.value(code, BigDecimal::new, "a number.");
                                try {
                                    weight.ifPresent(w -> table.put(new StateCode(code), w));
                                } catch (IllegalArgumentException notACode) {
                                    rows.problems()
                                            .error(
                                                    rows.lineOf(code),
                                                    rows.at(code),
                                                    code + " is not a State code.",
                                                    CODES);
                                }
                            }));
                    weights.put(name, Map.copyOf(table));
                }));
        return weights;
    }
}
