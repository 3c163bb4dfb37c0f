package org.chancery.server.identity;

import java.util.List;
import org.chancery.server.permission.Actor;
import org.chancery.words.language.Language;

/** A module's part of a person's start page; each bean is asked when the page is shown. */
public interface TaskSource {

    /** What waits for this person in the active role, or for others after this person acted. */
    List<Task> tasks(Actor actor, Language language);
}
