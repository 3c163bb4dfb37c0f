package org.chancery.server.pages.register;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.server.pages.record.RegisterEntry;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.web.part.Paging;
import org.chancery.words.Words;

/**
 * One sheet of the ledger, newest entries first.
 *
 * @param size entries in the log
 * @param checkpoint the latest signed checkpoint as text
 */
public record RegisterView(
        Words w,
        List<Line> lines,
        long size,
        String checkpoint,
        Filter filter,
        List<org.chancery.law.instrument.Agreement> agreements,
        Paging paging,
        Foot foot) {
    /** An entry with the act it records; empty for entries that are not acts of an agreement, and for restricted ones. */
    public record Line(RegisterEntry entry, Optional<Act> act) {}

    /** What a reader asked to see. */
    public record Filter(String agreement, String state) {
        public boolean isEmpty() {
            return agreement.isEmpty() && state.isEmpty();
        }
    }
}
