package org.chancery.law.status;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.BindingRule;
import org.chancery.law.rule.EntryRule;

/** The steps from a State's consent to the day from which the agreement binds it. */
final class InForceSteps {
    private InForceSteps() {}

    static Basis basis(StateQuestion question, StateReading state, Steps steps) {
        BindingRule rule = state.inForceRule;
        if (rule == BindingRule.BOUND_ON_CONSENT) {
            return Steps.vclt("24(3)");
        }
        if (rule == BindingRule.BOUND_WITH_THE_AGREEMENT && question.law.entry != null) {
            return steps.clause(question.law.entry.article());
        }
        if (rule == BindingRule.GAP_BOUND_WITH_THE_AGREEMENT || rule == BindingRule.GAP_OWN_CLOCK) {
            return Steps.practice();
        }
        LaterParties later = question.law.later;
        Optional<Article> article = later == null ? Optional.empty() : later.article();
        return steps.clause(article);
    }

    static void add(StateQuestion question, StateCode code, StateReading state, Steps steps) {
        TreatyReading treaty = question.treaty;
        List<ActId> acts = List.of(question.roll.act(state.consent).head().id());
        if (state.computedInForce != Days.NONE && state.inForceRule != null) {
            counted(question, state, acts, steps);
            Value consent = Steps.day(state.consentDay);
            Value entry = Steps.day(treaty.entry);
            Value result = Steps.day(state.computedInForce);
            Basis basis = basis(question, state, steps);
            switch (state.inForceRule) {
                case BOUND_WITH_THE_AGREEMENT ->
                    steps.add(state.inForceRule, basis, acts, consent, Steps.day(treaty.threshold), result);
                case OWN_CLOCK_AFTER_THRESHOLD ->
                    steps.add(state.inForceRule, basis, acts, consent, Steps.day(treaty.threshold), entry, result);
                case LATER_OF_BOTH ->
                    steps.add(state.inForceRule, basis, acts, entry, Steps.day(own(question, state)), result);
                case BOUND_FROM_SUCCESSION ->
                    steps.add(
                            state.inForceRule,
                            Steps.practice(),
                            acts,
                            Steps.day(question.roll.extra(state.consent)),
                            entry,
                            result);
                default -> steps.add(state.inForceRule, basis, acts, consent, entry, result);
            }
        }
        if (state.announcedInForce >= 0) {
            announced(question, code, state, steps);
        }
    }

    private static void announced(StateQuestion question, StateCode code, StateReading state, Steps steps) {
        ActId id = question.roll.act(state.announcedInForce).head().id();
        Value published = Steps.day(state.inForce);
        steps.add(
                BindingRule.IN_FORCE_FOR_STATE_ANNOUNCED,
                new Basis.Published(id),
                List.of(id),
                Steps.state(code),
                published);
        if (state.computedInForce == Days.NONE) {
            steps.add(EntryRule.ANNOUNCED_NOT_COMPUTED, Steps.record(), published);
        } else {
            steps.add(
                    state.computedInForce == state.inForce
                            ? EntryRule.ANNOUNCED_AND_COMPUTED_AGREE
                            : EntryRule.ANNOUNCED_AND_COMPUTED_DIFFER,
                    Steps.convention(),
                    List.of(id),
                    published,
                    Steps.day(state.computedInForce));
        }
    }

    /** The counting itself, where the State has a clock of its own. */
    private static void counted(StateQuestion question, StateReading state, List<ActId> acts, Steps steps) {
        LaterParties later = question.law.later;
        if (later == null) {
            return;
        }
        switch (state.inForceRule) {
            case OWN_CLOCK_AFTER_THRESHOLD,
                    OWN_CLOCK_OR_WITH_THE_AGREEMENT,
                    OWN_CLOCK_AFTER_ENTRY,
                    GAP_OWN_CLOCK,
                    LATER_OF_BOTH -> {
                CountingRule rule = later.rule();
                Value result = Steps.day(own(question, state));
                steps.add(
                        EntryRule.COUNTED,
                        steps.clause(later.article()),
                        acts,
                        Steps.day(state.consentDay),
                        Steps.counting(rule),
                        result);
                if (Counting.monthEndDecided(state.consentDay, rule)) {
                    steps.add(EntryRule.MONTH_END, Steps.practice(), Steps.code(question.law.monthEnd), result);
                }
            }
            case null, default -> {}
        }
    }

    private static int own(StateQuestion question, StateReading state) {
        LaterParties later = question.law.later;
        return later == null ? state.consentDay : Counting.from(state.consentDay, later.rule(), question.law.monthEnd);
    }
}
