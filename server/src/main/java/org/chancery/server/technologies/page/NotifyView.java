package org.chancery.server.technologies.page;

import java.util.List;
import java.util.Optional;
import org.chancery.server.technologies.FreeTextWarnings;
import org.chancery.server.technologies.Technology;
import org.chancery.server.web.part.Choice;
import org.chancery.words.FindingText;

/**
 * The form by which a technology is notified, or stated anew.
 *
 * @param before the technology that is stated anew
 * @param sent what was typed
 * @param choices what the form offers
 * @param warnings places that look like coordinates or figures of performance
 * @param fault text that says what is wrong, or empty
 * @param finding its reasons, where a rule gave them
 */
public record NotifyView(
        Optional<Technology> before,
        Sent sent,
        Choices choices,
        List<FreeTextWarnings.Place> warnings,
        String fault,
        Optional<FindingText> finding) {

    /**
     * What the form offers.
     *
     * @param parents technologies that the writer sees
     * @param measuring lists that publish a threshold
     * @param levels up to the deployment's maximum
     * @param delegations to whom a label can be released
     */
    public record Choices(
            List<Choice> agreements,
            List<Choice> classes,
            List<Choice> parents,
            List<String> measuring,
            List<Choice> levels,
            List<Choice> delegations,
            List<Choice> bases) {}
}
