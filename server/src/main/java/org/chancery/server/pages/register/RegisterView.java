package org.chancery.server.pages.register;

import java.util.ArrayList;
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
            "restricted",
            "act.erased",
            "depositary.notification",
            "depositary.correction-proposed",
            "depositary.text-corrected",
            "depositary.text-recorded",
            "depositary.difference-referred",
            "identity.organ-established",
            "identity.delegation-established",
            "identity.mandate-begun",
            "identity.mandate-ended",
            "identity.set-up-ended",
            "identity.set-up-reopened",
            "labels.authorisation-granted",
            "labels.authorisation-ended",
            "labels.event-happened",
            "labels.scheme-adopted",
            "official.alone-confirmed");

    /** An entry with the act it records; empty for entries that are not acts of an agreement, and for restricted ones. */
    public record Line(RegisterEntry entry, Optional<Act> act) {
        /** What an entry is that records no act of an agreement; a kind that has no text stands by its name. */
        public String kind(Page page) {
            return NAMED.contains(entry.kind()) ? page.t("register.kind." + entry.kind()) : entry.kind();
        }
    }

    /**
     * A row of the ledger: one entry, or restricted ones that stand side by side, which say nothing of themselves.
     *
     * @param line of the newest entry
     * @param oldest the oldest entry
     */
    public record Row(Line line, RegisterEntry oldest) {
        /** How many entries it stands for. */
        public long count() {
            return line.entry().number() - oldest.number() + 1;
        }
    }

    /** The lines, newest first, with restricted entries side by side in one row. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            Row above = rows.isEmpty() ? null : rows.getLast();
            boolean together = above != null
                    && isRestricted(above.oldest())
                    && isRestricted(line.entry())
                    && above.oldest().number() == line.entry().number() + 1;
            if (above != null && together) {
                rows.set(rows.size() - 1, new Row(above.line(), line.entry()));
            } else {
                rows.add(new Row(line, line.entry()));
            }
        }
        return rows;
    }

    private static boolean isRestricted(RegisterEntry entry) {
        return entry.kind().equals("restricted");
    }

    /** The short title of the act's agreement. */
    public String title(Act act) {
        return agreements.stream()
                .filter(agreement -> agreement.id().equals(act.head().agreement()))
                .findFirst()
                .map(agreement -> agreement.shortTitle().in(w.language().tag()))
                .orElseGet(() -> w.agreement(act.head().agreement()));
    }

    /**
     * What a reader asked to see.
     *
     * @param acts only acts of agreements, without entries of other kinds
     */
    public record Filter(String agreement, String state, boolean acts) {
        public boolean isEmpty() {
            return agreement.isEmpty() && state.isEmpty() && !acts;
        }
    }
}
