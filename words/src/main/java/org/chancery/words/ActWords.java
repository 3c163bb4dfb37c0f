package org.chancery.words;

import java.util.HashMap;
import java.util.Map;
import org.chancery.law.act.Act;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.Correction;
import org.chancery.law.act.Territory;
import org.chancery.words.language.Language;
import org.chancery.words.name.StateNames;
import org.chancery.words.name.TerritoryNames;

/** What an act is called: its kind for a column, its title for a heading or reference. */
public final class ActWords {

    private final Language language;
    private final Phrases phrases;
    private final Phrases shared;
    private final Dates dates;
    private final Arguments arguments;

    ActWords(Language language, StateNames states, Dates dates) {
        this.language = language;
        this.phrases = Phrases.of("acts", language);
        this.shared = Phrases.of("phrases", language);
        this.dates = dates;
        this.arguments = new Arguments(language, states);
    }

    /** "Ratification", "Interpretative declaration". */
    public String kind(Act act) {
        return phrases.say(ActKeys.of(act));
    }

    /** "Ratification by France": the act without its date. */
    public String title(Act act) {
        Map<String, Object> given = new HashMap<>();
        given.put("by", act.head().state().isPresent() ? "state" : "none");
        act.head().state().ifPresent(state -> arguments.state(given, "state", state));
        if (act instanceof Territory territory) {
            given.put("territory", TerritoryNames.in(language, territory.territory()));
        }
        if (act instanceof Announcement announcement) {
            given.put("published", dates.of(announcement.published()));
        }
        if (act instanceof Correction correction && correction.of() instanceof Correction.Of.Date date) {
            given.put("published", dates.of(date.date()));
        }
        return phrases.say(ActKeys.of(act) + ".title", given);
    }

    /** "Ratification by France, 2 April 2014"; a publication of a date stands with that date. */
    public String dated(Act act) {
        if (act instanceof Announcement) {
            return title(act);
        }
        return shared.say(
                "act.dated",
                Map.of("title", title(act), "date", dates.of(act.head().date())));
    }
}
