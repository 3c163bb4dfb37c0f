package org.chancery.law.threshold;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.WithdrawalClause;
import org.chancery.law.roll.Kind;
import org.chancery.law.roll.Roll;

/** Lines of a roll that can change whether a condition is fulfilled, in the order of the days on which they do. */
final class Events {
    /** A State becomes, or ceases to be, a party to another agreement; the line is the number of the part that counts them. */
    static final byte BECOMES_PARTY = 100;

    static final byte CEASES_TO_BE_PARTY = 101;

    private static final CountingRule TWELVE_MONTHS = CountingRule.months(12);

    private final EventColumns columns;
    private final int base;
    private final int size;

    private Events(EventColumns columns, int size) {
        this.columns = columns;
        this.size = size;
        base = columns.size() - size;
    }

    /** The events by the days of the acts. Signatures are left out where the condition does not ask for them. */
    static Events of(Roll roll, boolean signatures, EventColumns columns) {
        var days = new int[roll.lines()];
        Arrays.setAll(days, line -> day(roll, line));
        return of(roll, days, signatures, columns);
    }

    /** @param days by line of the roll */
    static Events of(Roll roll, int[] days, boolean signatures, EventColumns columns) {
        int[] lines = IntStream.range(0, roll.lines())
                .filter(line -> matters(roll.kind(line), signatures) && days[line] != Days.OPEN)
                .boxed()
                .sorted(Comparator.comparingInt((Integer line) -> days[line]).thenComparingInt(line -> line))
                .mapToInt(Integer::intValue)
                .toArray();
        columns.add(roll, lines, days);
        return new Events(columns, lines.length);
    }

    /** As {@link #of(Roll, int[], boolean, EventColumns)}, with the changes of the circles of parties among them. */
    static Events of(Roll roll, int[] days, List<PartyChange> changes) {
        var columns = new EventColumns();
        Events acts = of(roll, days, true, columns);
        if (changes.isEmpty()) {
            return acts;
        }
        var merged = new EventColumns();
        List<PartyChange> inOrder = changes.stream()
                .sorted(Comparator.comparingInt(PartyChange::day))
                .toList();
        int next = 0;
        for (PartyChange change : inOrder) {
            while (next < acts.size() && acts.day(next) <= change.day()) {
                merged.add(columns, next++);
            }
            merged.add(
                    change.part(),
                    change.day(),
                    Days.NONE,
                    change.becomes() ? BECOMES_PARTY : CEASES_TO_BE_PARTY,
                    change.state());
        }
        while (next < acts.size()) {
            merged.add(columns, next++);
        }
        return new Events(merged, merged.size());
    }

    private static boolean matters(byte kind, boolean signatures) {
        return switch (kind) {
            case Kind.CONSENT, Kind.INSTRUMENT_WITHDRAWN, Kind.DENUNCIATION -> true;
            case Kind.SIGNATURE, Kind.SIGNATURE_SUCCEEDED -> signatures;
            default -> false;
        };
    }

    /** The day of the act; of a notice of withdrawal the day on which the clause makes it work. */
    static int day(Roll roll, int line) {
        int date = roll.date(line);
        if (roll.kind(line) != Kind.DENUNCIATION) {
            return date;
        }
        if (roll.has(line, Roll.ONLY_ANNOUNCED)) {
            return roll.extra(line);
        }
        return roll.agreement()
                .clauses()
                .map(clauses -> effect(clauses, date, roll.extra(line)))
                .orElse(Days.OPEN);
    }

    private static int effect(FinalClauses clauses, int date, int stated) {
        WithdrawalClause clause = clauses.withdrawal();
        return switch (clause.policy()) {
            case NOTICE -> {
                int counted = Counting.from(date, clause.notice(), clauses.monthEnd());
                yield clause.laterDateAllowed() ? Math.max(counted, stated) : counted;
            }
            case SILENT -> Math.max(Counting.from(date, TWELVE_MONTHS, clauses.monthEnd()), stated);
            case NONE -> Days.OPEN;
        };
    }

    int size() {
        return size;
    }

    int line(int index) {
        return columns.lines[base + index];
    }

    int day(int index) {
        return columns.days[base + index];
    }

    int known(int index) {
        return columns.knowns[base + index];
    }

    byte kind(int index) {
        return columns.kinds[base + index];
    }

    int state(int index) {
        return columns.states[base + index];
    }
}
