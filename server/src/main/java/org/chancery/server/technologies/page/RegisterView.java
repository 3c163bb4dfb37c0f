package org.chancery.server.technologies.page;

import java.util.List;
import java.util.Map;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.server.technologies.Listed;
import org.chancery.server.technologies.Waiting;
import org.chancery.server.web.part.Choice;
import org.chancery.server.web.part.Paging;

/**
 * The register of technologies.
 *
 * @param shown the stretch that the page shows
 * @param spread of all that the question finds
 * @param agreements titles of those under which a register is kept
 * @param levels of labels by their numbers
 * @param waiting acts that wait for a tick, or were refused
 */
public record RegisterView(
        List<Listed> shown,
        Spread spread,
        Paging paging,
        ClassTitles titles,
        List<Choice> classes,
        List<Choice> phases,
        List<LocalizedText> agreements,
        Map<Integer, String> levels,
        List<Waiting> waiting) {}
