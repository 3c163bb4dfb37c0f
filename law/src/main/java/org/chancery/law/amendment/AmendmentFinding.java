package org.chancery.law.amendment;

import java.util.List;
import org.chancery.law.act.AmendmentObjected;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AmendmentRule;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.rule.AmendingRule;
import org.chancery.law.rule.EntryRule;
import org.chancery.law.status.Steps;

/** Makes the Finding about an amendment from what the rules found. */
final class AmendmentFinding {
    private final AmendmentReading reading;
    private final Steps steps;
    private final Value name;

    private AmendmentFinding(AmendmentReading reading) {
        this.reading = reading;
        steps = new Steps(reading.agreement);
        name = new Value.OfText(LocalizedText.of("en", reading.acts.amendment()));
    }

    static Finding of(AmendmentReading reading) {
        return new AmendmentFinding(reading).make();
    }

    private Finding make() {
        reading.acts
                .adopted()
                .ifPresent(a -> steps.add(
                        AmendingRule.AMENDMENT_ADOPTED,
                        Steps.record(),
                        List.of(a.head().id()),
                        name,
                        Steps.day(Days.of(a.head().date()))));
        AmendmentRule rule = reading.rule;
        if (rule != null) {
            Basis clause = steps.clause(rule.article());
            effect(rule, clause);
            progress(rule, clause);
        }
        announced();
        boolean known = reading.standing != AmendmentStatus.Standing.NOT_KNOWN;
        return new Finding(
                reading.agreement.id(),
                known ? Standing.ESTABLISHED : Standing.NOT_KNOWN,
                conclusion(),
                steps.reasons());
    }

    private void effect(AmendmentRule rule, Basis clause) {
        switch (rule.effect()) {
            case ACCEPTING_ONLY -> steps.add(AmendingRule.AMENDMENT_ACCEPTING_ONLY, Steps.vclt("40(4)"));
            case ALL_AFTER_QUOTA -> steps.add(AmendingRule.AMENDMENT_FOR_ALL, clause);
            case TACIT_ONE_BLOCKS, TACIT_OPT_OUT ->
                steps.add(
                        AmendingRule.AMENDMENT_TACIT,
                        clause,
                        Steps.number(rule.objectionDays()),
                        Steps.day(reading.objectUntil));
        }
    }

    private void progress(AmendmentRule rule, Basis clause) {
        for (AmendmentObjected late : reading.lateObjections()) {
            late.head()
                    .state()
                    .ifPresent(state -> steps.add(
                            AmendingRule.AMENDMENT_OBJECTION_LATE,
                            clause,
                            List.of(late.head().id()),
                            Steps.state(state),
                            Steps.day(Days.of(late.head().date())),
                            Steps.day(reading.objectUntil)));
        }
        if (rule.effect() == AmendmentRule.Effect.TACIT_OPT_OUT) {
            reading.acts.objected().stream()
                    .filter(reading::inTime)
                    .forEach(o -> o.head()
                            .state()
                            .ifPresent(state -> steps.add(
                                    AmendingRule.AMENDMENT_OPTED_OUT,
                                    clause,
                                    List.of(o.head().id()),
                                    Steps.state(state),
                                    Steps.day(Days.of(o.head().date())))));
        }
        if (rule.objectionDays() == 0) {
            Value needed = Steps.number(reading.quota.needed());
            if (reading.trigger != Days.NONE) {
                steps.add(AmendingRule.AMENDMENT_QUOTA_REACHED, clause, needed, Steps.day(reading.trigger));
            } else {
                steps.add(
                        AmendingRule.AMENDMENT_QUOTA_PROGRESS,
                        clause,
                        needed,
                        Steps.number(reading.quota.reached()),
                        Steps.day(reading.on));
            }
        }
        if (reading.trigger != Days.NONE) {
            steps.add(
                    EntryRule.COUNTED,
                    clause,
                    Steps.day(reading.trigger),
                    Steps.counting(rule.delay()),
                    Steps.day(reading.computed));
        }
    }

    private void announced() {
        reading.acts.announced().ifPresent(a -> {
            var id = a.head().id();
            Value published = Steps.day(Days.of(a.published()));
            steps.add(AmendingRule.AMENDMENT_ANNOUNCED, new Basis.Published(id), List.of(id), name, published);
            if (reading.computed == Days.NONE) {
                steps.add(EntryRule.ANNOUNCED_NOT_COMPUTED, Steps.record(), published);
            } else {
                steps.add(
                        reading.computed == reading.entry
                                ? EntryRule.ANNOUNCED_AND_COMPUTED_AGREE
                                : EntryRule.ANNOUNCED_AND_COMPUTED_DIFFER,
                        Steps.convention(),
                        List.of(id),
                        published,
                        Steps.day(reading.computed));
            }
        });
    }

    private Reason conclusion() {
        Basis clause = steps.clause(reading.rule == null ? java.util.Optional.empty() : reading.rule.article());
        return switch (reading.standing) {
            case IN_FORCE ->
                Reason.of(AmendingRule.AMENDMENT_IN_FORCE, clause, List.of(), name, Steps.day(reading.entry));
            case PROPOSED, ADOPTED ->
                Reason.of(AmendingRule.AMENDMENT_NOT_IN_FORCE, clause, List.of(), name, Steps.day(reading.on));
            case BLOCKED -> blocked(clause);
            case NOT_KNOWN -> Reason.of(AmendingRule.AMENDMENT_NOT_KNOWN, Steps.record(), List.of(), name);
        };
    }

    private Reason blocked(Basis clause) {
        AmendmentObjected objection = reading.blockedBy;
        if (objection == null || objection.head().state().isEmpty()) {
            return Reason.of(AmendingRule.AMENDMENT_NOT_IN_FORCE, clause, List.of(), name, Steps.day(reading.on));
        }
        return Reason.of(
                AmendingRule.AMENDMENT_BLOCKED,
                clause,
                List.of(objection.head().id()),
                name,
                Steps.state(objection.head().state().get()),
                Steps.day(Days.of(objection.head().date())));
    }
}
