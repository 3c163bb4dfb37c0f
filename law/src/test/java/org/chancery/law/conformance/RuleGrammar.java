package org.chancery.law.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.law.Csv;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.CountingRule.Kind;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.Duration;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.ProvisionalClause;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.WithdrawalClause;

/** Turns a row of {@code rules.csv} into final clauses: the set's names for the rules into those of the domain reference. */
final class RuleGrammar {
    private static final Pattern PERIOD = Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?");

    private RuleGrammar() {}

    static FinalClauses clauses(Csv.Row row) {
        Optional<Article> article = article(row.get("article"));
        return new FinalClauses(
                new ConsentClause(
                        Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0, List.of(), article),
                Optional.of(new EntryIntoForce(
                        condition(row),
                        counting(row.get("delay")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        article)),
                Optional.of(new LaterParties(
                        counting(row.get("by_state_delay")),
                        family(row.get("by_state_rule")),
                        LaterParties.Gap.EIF_DATE,
                        article)),
                new ProvisionalClause(true, List.of(), Optional.empty()),
                new ReservationClause(
                        ReservationClause.Policy.SILENT,
                        List.of(),
                        ReservationClause.Effect.AT_ONCE,
                        ReservationClause.SilenceClock.NOTIFICATION,
                        12,
                        Optional.empty()),
                new WithdrawalClause(
                        WithdrawalClause.Policy.SILENT,
                        CountingRule.months(12),
                        false,
                        false,
                        0,
                        WithdrawalClause.WithParent.NOT_STATED,
                        LocalizedText.none(),
                        Optional.empty()),
                List.of(),
                new Duration.NotStated(),
                MonthEnd.CLAMP,
                Map.of(),
                Map.of());
    }

    private static Optional<Article> article(String printed) {
        return printed.isBlank()
                ? Optional.empty()
                : Optional.of(new Article(printed.substring(0, Math.min(80, printed.length()))));
    }

    private static Condition condition(Csv.Row row) {
        if (row.get("threshold_n").isEmpty()) {
            return new Condition.OnlyPublished(LocalizedText.of("en", row.get("threshold_note")));
        }
        Set<ConsentForm> forms = row.get("counted_instruments").equals("all")
                ? Set.of()
                : Arrays.stream(row.get("counted_instruments").split("\\|"))
                        .map(form -> ConsentForm.valueOf(form.toUpperCase(java.util.Locale.ROOT)))
                        .collect(Collectors.toSet());
        var counted = new Counted(
                forms,
                row.get("organisations_count").equals("1"),
                row.get("successions_count").equals("1"));
        return new Condition.Count(Integer.parseInt(row.get("threshold_n")), new Group.Everyone(), counted);
    }

    private static LaterParties.Family family(String rule) {
        return switch (rule) {
            case "after_threshold_deposit" -> LaterParties.Family.AFTER_THRESHOLD_DEPOSIT;
            case "after_eif" -> LaterParties.Family.AFTER_EIF;
            case "same" -> LaterParties.Family.WITH_TREATY;
            default -> throw new IllegalArgumentException("by_state_rule " + rule);
        };
    }

    static CountingRule counting(String delay) {
        if (delay.startsWith("FIRST_OF_NTH_MONTH:")) {
            return new CountingRule(
                    Kind.FIRST_OF_NTH_MONTH_AFTER_MONTH, Integer.parseInt(delay.substring(delay.indexOf(':') + 1)), 0);
        }
        boolean firstOfMonth = delay.startsWith("FIRST_OF_MONTH_AFTER:");
        Matcher period = PERIOD.matcher(firstOfMonth ? delay.substring(delay.indexOf(':') + 1) : delay);
        if (!period.matches()) {
            throw new IllegalArgumentException("delay " + delay);
        }
        int years = number(period.group(1));
        int months = 12 * years + number(period.group(2));
        int days = number(period.group(3));
        if (firstOfMonth) {
            return new CountingRule(Kind.FIRST_OF_MONTH_AFTER_MONTHS, months, 0);
        }
        if (months > 0) {
            return new CountingRule(Kind.MONTHS, months, days);
        }
        return days == 0 ? CountingRule.onDeposit() : CountingRule.days(days);
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
