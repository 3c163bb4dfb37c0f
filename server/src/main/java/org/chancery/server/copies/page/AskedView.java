package org.chancery.server.copies.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.copies.Query.Logged;

/**
 * The log of queries.
 *
 * @param earlier the end of the address of the next page back in time
 * @param names of persons, by reference
 * @param offices names by short name
 */
public record AskedView(
        List<Logged> lines, Optional<String> earlier, Map<String, String> names, Map<String, String> offices) {}
