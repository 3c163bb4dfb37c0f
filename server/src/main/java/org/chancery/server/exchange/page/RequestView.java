package org.chancery.server.exchange.page;

import java.util.Map;
import java.util.Optional;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.Request;
import org.chancery.server.exchange.Subject;

/**
 * One request for information.
 *
 * @param names of parties in the language of the page, by code
 * @param fault key of the text that says why something was refused; empty for none
 */
public record RequestView(
        Request request,
        Request.Standing standing,
        Item question,
        Optional<Subject> subject,
        Map<String, String> names,
        boolean mayAnswer,
        String fault) {

    /** The party's name. */
    public String name(String code) {
        return names.getOrDefault(code, code);
    }
}
