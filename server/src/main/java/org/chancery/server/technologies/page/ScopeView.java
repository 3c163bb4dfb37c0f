package org.chancery.server.technologies.page;

import java.util.List;
import java.util.Optional;
import org.chancery.server.technologies.FreeTextWarnings;
import org.chancery.server.technologies.Technology;
import org.chancery.server.web.part.Choice;
import org.chancery.words.FindingText;

/**
 * The guided form of a scope test.
 *
 * @param seen number of the last act of the test
 * @param given the answers so far
 * @param asked what is asked next; empty when all is answered
 * @param finding what the answers so far give
 * @param sent what was typed
 * @param warnings places in the reasons that do not belong there
 * @param fault text that says what is wrong, or empty
 * @param reasons of the rule that refused it
 */
public record ScopeView(
        Technology technology,
        long seen,
        List<Line> given,
        Optional<Question> asked,
        FindingText finding,
        Sent sent,
        List<FreeTextWarnings.Place> warnings,
        String fault,
        Optional<FindingText> reasons) {

    /** An answer that was given: the codes that travel with the form, and how people read it. */
    public record Line(String question, String reply, String why, String asked, String answered) {}

    /**
     * A question.
     *
     * @param code of the element, or the sign of the effects
     * @param text as the form puts it
     * @param effects to choose from; none for a question that is answered yes or no
     */
    public record Question(String code, String text, List<Choice> effects) {}
}
