package org.chancery.server.official;

import java.util.Map;
import org.chancery.register.act.Absent;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.Rules;
import org.chancery.server.ledger.ActRules;
import org.springframework.stereotype.Component;

/** A rule that restricted acts of the tests state: no library of that name has been loaded. */
@Component
class RuleOfTests implements ActRules {

    static final String NOT_LOADED = "test.not-loaded";

    @Override
    public Rules addTo(Rules known) {
        return known.with(
                NOT_LOADED,
                values -> new Absent(
                        "select 1 from library.loaded_facts where name = ?",
                        values.text("name"),
                        new Refusal("loaded-already", Map.of())));
    }
}
