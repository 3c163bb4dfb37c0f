package org.chancery.law.status;

import java.util.Optional;
import org.chancery.law.act.Announcement;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Duration;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.rule.DurationRule;

/** The steps about the term of an agreement. */
final class TermSteps {
    private TermSteps() {}

    static void add(AgreementLaw law, TreatyReading treaty, Reading reading, Steps steps) {
        Duration duration = law.agreement.clauses().map(FinalClauses::duration).orElse(new Duration.NotStated());
        switch (duration) {
            case Duration.Unlimited _, Duration.NotStated _ -> {}
            case Duration.Term(int years, int _, Optional<Article> article) -> {
                int next = treaty.lapse != Days.NONE ? treaty.lapse : treaty.end;
                if (next != Days.NONE && next <= reading.on) {
                    steps.add(
                            DurationRule.TERM_RAN_OUT, steps.clause(article), Steps.number(years), Steps.day(next - 1));
                }
                TermRules.Renewal renewal = treaty.renewal;
                if (renewal != null) {
                    steps.add(
                            DurationRule.TERM_RENEWS,
                            steps.clause(article),
                            Steps.number(renewal.years()),
                            Steps.day(renewal.since()));
                }
            }
            case Duration.LinkedTo(var other, Optional<Article> article) ->
                steps.add(DurationRule.TERM_LINKED, steps.clause(article), Steps.agreement(other));
        }
        if (treaty.endRule == DurationRule.TERMINATION_ANNOUNCED) {
            law.roll(reading.known)
                    .treatyActs()
                    .announced(Announcement.Subject.TERMINATION, reading.known)
                    .ifPresent(a -> steps.add(
                            DurationRule.TERMINATION_ANNOUNCED,
                            new Basis.Published(a.head().id()),
                            java.util.List.of(a.head().id()),
                            Steps.day(treaty.end)));
        }
    }
}
