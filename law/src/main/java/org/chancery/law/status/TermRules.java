package org.chancery.law.status;

import java.util.Optional;
import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.Days;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Duration;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.roll.Kind;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.DurationRule;

/**
 * How long an agreement runs. A term counts from entry into force and ends with the day of the same date; the next period begins on the day
 * after. Where another agreement extends it, the first expiry lets those lapse who take no part in the extension; after it nobody lapses by
 * silence (domain reference 04, section 5).
 */
final class TermRules {
    private TermRules() {}

    /** Renewal by itself: period in years and first day of the present period. */
    record Renewal(int years, int since) {}

    static boolean unlimited(Duration duration) {
        return duration instanceof Duration.Unlimited || duration instanceof Duration.NotStated;
    }

    static void read(AgreementLaw law, Reading reading, TreatyReading into) {
        Duration duration = law.agreement.clauses().map(FinalClauses::duration).orElse(new Duration.NotStated());
        switch (duration) {
            case Duration.Unlimited _, Duration.NotStated _ -> {}
            case Duration.Term(int years, int renewYears, Optional<Article> _) -> {
                if (into.entry != Days.NONE) {
                    term(law, years, renewYears, reading, into);
                }
            }
            case Duration.LinkedTo(var other, Optional<Article> _) -> {
                TreatyReading linked = reading.related(law, other, reading.on);
                if (linked != null && linked.end != Days.NONE) {
                    into.end = linked.end;
                    into.endRule = DurationRule.TERM_LINKED;
                }
            }
        }
    }

    private static void term(AgreementLaw law, int years, int renewYears, Reading reading, TreatyReading into) {
        int next = periodAfter(into.entry, years);
        into.extensions = reading.compiled.extensions(law);
        if (into.extensions.isEmpty()) {
            if (renewYears == 0) {
                into.end = next;
                into.endRule = DurationRule.TERM_RAN_OUT;
            } else {
                renew(next, renewYears, reading.on, into);
            }
            return;
        }
        into.lapse = next;
        into.resumes = resumes(law, next, reading, into);
        if (into.resumes == Days.NONE || reading.on < into.resumes) {
            into.end = next;
            into.endRule = DurationRule.TERM_RAN_OUT;
        } else if (renewYears > 0) {
            renew(next, renewYears, reading.on, into);
        }
    }

    /** From when an extension carries the agreement on: backwards to the expiry where it says so, else from its own entry into force. */
    private static int resumes(AgreementLaw law, int expiry, Reading reading, TreatyReading into) {
        int earliest = Days.NONE;
        for (AgreementLaw extension : into.extensions) {
            TreatyReading other = reading.related(law, extension.agreement.id(), Days.OPEN - 1);
            if (other != null && other.entry != Days.NONE) {
                int from = extension.entry == null ? Days.NONE : Days.of(extension.entry.effectiveFrom());
                int since = Math.max(expiry, from == Days.NONE ? other.entry : from);
                earliest = earliest == Days.NONE ? since : Math.min(earliest, since);
            }
        }
        return earliest;
    }

    private static void renew(int firstPeriod, int years, int on, TreatyReading into) {
        if (on >= firstPeriod) {
            int since = firstPeriod;
            for (int next = plusYears(since, years); next <= on; next = plusYears(since, years)) {
                since = next;
            }
            into.renewal = new Renewal(years, since);
        }
    }

    private static int periodAfter(int day, int years) {
        return plusYears(day, years) + 1;
    }

    private static int plusYears(int day, int years) {
        return Counting.from(day, new CountingRule(CountingRule.Kind.YEARS, years, 0), MonthEnd.CLAMP);
    }

    /** Whether a State has consented to an agreement that extends this one, at any time known. */
    static boolean tookPart(int participant, Reading reading, TreatyReading treaty) {
        for (AgreementLaw extension : treaty.extensions) {
            Roll roll = extension.roll(reading.known);
            int state = roll.stateOf(participant);
            if (state >= 0) {
                for (int line = roll.firstLine(state); line < roll.endLine(state); line++) {
                    if (roll.kind(line) == Kind.CONSENT && roll.known(line) <= reading.known) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
