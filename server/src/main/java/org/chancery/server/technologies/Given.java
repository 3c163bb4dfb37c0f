package org.chancery.server.technologies;

import java.util.List;
import org.chancery.law.scope.Reply;

/** What a notifying State answers to one question of a scope test. */
public sealed interface Given {

    /** Why; never empty when it is recorded. */
    String reason();

    /** To the question of an element or of a purpose, named by its code. */
    record Answer(String element, Reply reply, String reason) implements Given {}

    /** Which effects the technology is meant to have, by code. */
    record Effects(List<String> effects, String reason) implements Given {
        public Effects {
            effects = List.copyOf(effects);
        }
    }
}
