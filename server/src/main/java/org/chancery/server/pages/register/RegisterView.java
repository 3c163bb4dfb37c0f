package org.chancery.server.pages.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.act.Act;
import org.chancery.server.pages.record.RegisterEntry;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.web.Page;
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
    private static final Set<String> NAMED = Set.of(
            "log.opened",
            "log.key-rotated",
            "log.succeeded",
            "act.published",
            "library.loaded",
            "agreement.described",
            "restricted");

    /** An entry with the act it records; empty for entries that are not acts of an agreement, and for restricted ones. */
    public record Line(RegisterEntry entry, Optional<Act> act) {
        /** What an entry is that records no act of an agreement; a kind that has no text stands by its name. */
        public String kind(Page page) {
            return NAMED.contains(entry.kind()) ? page.t("register.kind." + entry.kind()) : entry.kind();
        }
    }

    /** The short title of the act's agreement. */
    public String title(Act act) {
        return agreements.stream()
                .filter(agreement -> agreement.id().equals(act.head().agreement()))
                .findFirst()
                .map(agreement -> agreement.shortTitle().in(w.language().tag()))
                .orElseGet(() -> w.agreement(act.head().agreement()));
    }

    /** What a reader asked to see. */
    public record Filter(String agreement, String state) {
        public boolean isEmpty() {
            return agreement.isEmpty() && state.isEmpty();
        }
    }
}
