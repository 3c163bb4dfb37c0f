package org.chancery.server.official;

import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.server.permission.Actor;
import org.chancery.words.language.Language;

/** How a module shows its acts to the person who is to confirm them; beans are asked in order. */
public interface ActDescription {

    /** Title and lines of an act of this module; empty for acts of others. */
    Optional<Described> describe(Command command, Actor reader, Language language);

    /**
     * What is to be recorded.
     *
     * @param title in a few words
     * @param lines name and value, in reading order
     */
    record Described(String title, List<Line> lines) {}

    /** One fact of an act. */
    record Line(String name, String value) {}
}
