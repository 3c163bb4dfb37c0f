package org.chancery.server.copies.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.copies.Query;

/**
 * Queries whose copy something is.
 *
 * @param waiting for a second person
 * @param decided those of this page
 * @param earlier the end of the address of the next page back in time
 * @param offices names by short name
 * @param reason as it was sent
 * @param code as it was sent
 * @param fault empty for nothing
 */
public record QueriesView(
        List<Query> waiting,
        List<Query> decided,
        Optional<String> earlier,
        Map<String, String> offices,
        String reason,
        String code,
        String fault) {}
