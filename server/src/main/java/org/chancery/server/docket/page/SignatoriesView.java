package org.chancery.server.docket.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.Signatories;

/** The list with the form; {@code wrong} names fields to put right; {@code fault} is the key of a text, empty for none. */
public record SignatoriesView(
        List<Signatories.Line> lines,
        List<StateCode> states,
        Map<String, String> values,
        Set<String> wrong,
        String fault) {

    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}
