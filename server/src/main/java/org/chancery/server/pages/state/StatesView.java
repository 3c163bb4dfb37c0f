package org.chancery.server.pages.state;

import java.util.List;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.pages.shared.Foot;
import org.chancery.words.Words;

/** All participants that have acted, by name, each with the number of agreements in which it has. */
public record StatesView(Words w, List<Row> rows, Foot foot) {
    /** One participant. */
    public record Row(StateCode state, int agreements) {}
}
