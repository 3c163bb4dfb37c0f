package org.chancery.law.status;

import java.util.List;
import org.chancery.law.act.Announcement;
import org.chancery.law.calendar.Days;
import org.chancery.law.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What the rules found about an agreement as a whole. Epoch days; {@link Days#NONE} where there is no date. Reused from question to question. */
final class TreatyReading {
    /** First day on which the condition was true. */
    int threshold;
    /** The day that the counting rule gives from the threshold, before any floor. */
    int counted;
    /** The day that the clause gives, floors included. */
    int computed;
    /** The published day, and the announcement. */
    int announced;

    @Nullable
    Announcement announcement;

    /** The day that holds. */
    int entry;
    /** The floor that moved or bars the computed day; null where none did. */
    @Nullable
    Rule floorRule;

    int floor;
    /** First day on which the agreement is no longer in force, by the question's date. */
    int end;

    @Nullable
    Rule endRule;

    /** First day after the first term, on which those who did not take part in the extension lapsed. */
    int lapse;
    /** First day on which the extended agreement runs on. */
    int resumes;
    /** Agreements that extend this one, by number. */
    List<AgreementLaw> extensions = List.of();

    TermRules.@Nullable Renewal renewal;
    /** The parent agreement, where somebody may have left it. */
    @Nullable
    ParentMembership parent;

    void clear() {
        threshold = counted = computed = announced = entry = floor = end = lapse = resumes = Days.NONE;
        announcement = null;
        floorRule = null;
        endRule = null;
        extensions = List.of();
        renewal = null;
        parent = null;
    }

    /**
     * The threshold from which the rules for later parties start. A published date of entry into force replaces it: where the two do not
     * agree, the trigger that the depositary used is not known.
     */
    int trigger() {
        return announced == Days.NONE || announced == computed ? threshold : Days.NONE;
    }

    boolean inForce(int on) {
        return entry != Days.NONE && entry <= on && (end == Days.NONE || on < end);
    }
}
