package org.chancery.server.docket.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.Signatory;

/** The list with the form; {@code wrong} names fields to put right. */
public record SignatoriesView(
        List<Signatory> lines, List<StateCode> states, Map<String, String> values, Set<String> wrong) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
