package org.chancery.server.access;

import java.util.List;
import java.util.Optional;
import org.chancery.server.web.Query;
import org.chancery.server.web.part.Choice;

/**
 * The log, or a person's own part of it.
 *
 * @param own whether it is the person's own part
 * @param path of the page below the language
 * @param lines the newest first
 * @param persons who may be chosen; none on the own page
 * @param query what was asked
 * @param earlier question of the next page back in time, if there is more
 */
public record ReadsView(
        boolean own, String path, List<ReadLine> lines, List<Choice> persons, Query query, Optional<Query> earlier) {

    /** What was asked in a field. */
    public String asked(String name) {
        return query.value(name).orElse("");
    }

    /** Address of the same lines as a file. */
    public String file() {
        return path + ".csv" + query.without("before");
    }
}
