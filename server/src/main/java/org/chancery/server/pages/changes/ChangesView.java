package org.chancery.server.pages.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.web.part.Paging;
import org.chancery.words.Words;

/**
 * Acts that became known since a day, newest first.
 *
 * @param acts one sheet of them
 */
public record ChangesView(
        Words w,
        LocalDate since,
        Optional<Agreement> agreement,
        Optional<StateCode> state,
        List<Act> acts,
        Paging paging,
        Foot foot) {}
