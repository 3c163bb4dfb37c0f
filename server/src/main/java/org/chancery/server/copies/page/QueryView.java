package org.chancery.server.copies.page;

import java.util.List;
import java.util.Map;
import org.chancery.law.label.Level;
import org.chancery.server.copies.Query;

/**
 * One query.
 *
 * @param mine whether the reader is the first person
 * @param answers empty until it is released, and where no copy is named
 * @param levels of the documents named, by number of the label
 * @param offices names by short name
 * @param fault says what was wrong, empty for nothing
 */
public record QueryView(
        Query query,
        boolean mine,
        List<Query.Answer> answers,
        Map<Integer, Level> levels,
        Map<String, String> offices,
        String fault) {}
