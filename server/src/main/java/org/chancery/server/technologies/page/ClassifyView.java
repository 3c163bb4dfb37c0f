package org.chancery.server.technologies.page;

import java.util.List;
import java.util.Optional;
import org.chancery.server.technologies.FreeTextWarnings;
import org.chancery.server.technologies.Technology;
import org.chancery.server.web.part.Choice;
import org.chancery.words.FindingText;

/**
 * The form by which a technology is classified: first the edition is chosen, then its entries.
 *
 * @param editions number and name; those that are not valid today are marked
 * @param chosen number of the edition, or empty
 * @param entries of the chosen edition
 * @param marked codes of entries that a treaty may prohibit
 * @param suggestion what the list's thresholds suggest for what the notifier stated, or empty
 */
public record ClassifyView(
        Technology technology,
        List<Choice> editions,
        String chosen,
        List<Choice> entries,
        List<String> marked,
        String suggestion,
        Sent sent,
        List<FreeTextWarnings.Place> warnings,
        String fault,
        Optional<FindingText> finding) {}
