package org.chancery.server.schemes;

import java.util.List;
import java.util.Optional;
import org.chancery.law.label.Level;
import org.chancery.server.web.Query;
import org.chancery.words.FindingText;

/**
 * Label schemes on their page.
 *
 * @param inForce the table in force of each name
 * @param earlier tables that others have replaced
 * @param answer what a term stands for, if one was asked for
 * @param maximum highest level of content that this deployment holds
 */
public record SchemesView(
        List<AdoptedScheme> inForce,
        List<AdoptedScheme> earlier,
        Query query,
        Optional<FindingText> answer,
        Level maximum) {

    /** What was asked in a field. */
    public String asked(String name) {
        return query.value(name).orElse("");
    }
}
