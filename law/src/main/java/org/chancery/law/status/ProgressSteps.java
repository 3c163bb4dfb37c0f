package org.chancery.law.status;

import java.util.List;
import org.chancery.law.act.ActId;
import org.chancery.law.calendar.Days;
import org.chancery.law.finding.Basis;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Kind;
import org.chancery.law.roll.Roll;
import org.chancery.law.rule.EntryRule;
import org.chancery.law.status.ProgressPart.CountedInstrument;

/** The steps that count the instruments towards entry into force. */
final class ProgressSteps {
    private ProgressSteps() {}

    static void add(AgreementQuestion question, Steps steps) {
        EntryIntoForce entry = question.law.entry;
        if (entry == null) {
            return;
        }
        Basis clause = steps.clause(entry.article());
        Progress progress = question.progress();
        for (ProgressPart part : progress.parts()) {
            part(part, question, clause, steps);
        }
        if (entry.when() instanceof Condition.OnlyPublished only) {
            steps.add(EntryRule.ONLY_PUBLISHED, Steps.record(), new org.chancery.law.finding.Value.OfText(only.why()));
        }
        depositaryCounted(question, steps);
        progress.ifDeposited()
                .ifPresent(next -> steps.add(
                        EntryRule.IF_MORE_DEPOSIT,
                        clause,
                        Steps.number(next.more()),
                        Steps.day(Days.of(next.on())),
                        Steps.day(Days.of(next.inForceOn()))));
    }

    private static void part(ProgressPart part, AgreementQuestion question, Basis clause, Steps steps) {
        var on = Steps.day(question.reading.on);
        int needed = part.needed().orElse(0);
        List<CountedInstrument> counted = part.counted();
        List<ActId> acts = counted.stream().map(CountedInstrument::act).toList();
        switch (part.kind()) {
            case COUNT -> {
                if (part.fulfilled()) {
                    var reaching = reaching(counted, needed);
                    steps.add(
                            EntryRule.COUNT_REACHED,
                            clause,
                            reaching.stream().map(CountedInstrument::act).toList(),
                            Steps.number(needed),
                            Steps.states(reaching.stream()
                                    .map(CountedInstrument::state)
                                    .toList()),
                            Steps.day(Days.of(reaching.getFirst().date())));
                } else {
                    steps.add(
                            EntryRule.COUNT_PROGRESS,
                            clause,
                            acts,
                            Steps.number(needed),
                            Steps.number(part.reached()),
                            on);
                }
            }
            case ALL_OF -> {
                if (part.fulfilled()) {
                    steps.add(
                            EntryRule.ALL_OF_REACHED,
                            clause,
                            acts,
                            Steps.number(needed),
                            Steps.day(Days.of(counted.getLast().date())));
                } else {
                    List<StateCode> missing = part.missing();
                    steps.add(
                            EntryRule.ALL_OF_PROGRESS,
                            clause,
                            acts,
                            Steps.number(needed),
                            Steps.number(part.reached()),
                            on,
                            Steps.states(missing));
                }
            }
            case SHARE -> {
                var reached = Steps.percent(part.reachedPercent().orElseThrow());
                var share = Steps.percent(part.neededPercent().orElseThrow());
                steps.add(
                        part.fulfilled() ? EntryRule.SHARE_REACHED : EntryRule.SHARE_PROGRESS,
                        clause,
                        acts,
                        share,
                        reached,
                        part.fulfilled() ? Steps.day(Days.of(counted.getLast().date())) : on);
            }
            case FRACTION -> {
                if (part.partiesTo().isPresent()) {
                    parties(part, part.partiesTo().get(), question, clause, steps);
                } else {
                    steps.add(
                            EntryRule.COUNT_PROGRESS,
                            clause,
                            acts,
                            Steps.number(needed),
                            Steps.number(part.reached()),
                            on);
                }
            }
            case ONLY_PUBLISHED -> {}
        }
    }

    private static void parties(
            ProgressPart part, ProgressPart.PartiesTo of, AgreementQuestion question, Basis clause, Steps steps) {
        int threshold = question.treaty.threshold;
        steps.add(
                part.fulfilled() ? EntryRule.PARTIES_REACHED : EntryRule.PARTIES_PROGRESS,
                clause,
                part.counted().stream().map(CountedInstrument::act).toList(),
                Steps.number(part.needed().orElse(0)),
                Steps.agreement(of.agreement()),
                Steps.number(of.parties()),
                Steps.day(part.fulfilled() && threshold != Days.NONE ? threshold : question.reading.on),
                Steps.number(part.reached()));
    }

    /** All instruments of the day on which the number was reached. */
    private static List<CountedInstrument> reaching(List<CountedInstrument> counted, int needed) {
        var day = counted.get(Math.min(needed, counted.size()) - 1).date();
        return counted.stream().filter(c -> c.date().equals(day)).toList();
    }

    private static void depositaryCounted(AgreementQuestion question, Steps steps) {
        Roll roll = question.roll;
        for (int line = 0; line < roll.lines(); line++) {
            boolean visible = roll.kind(line) == Kind.CONSENT
                    && roll.known(line) <= question.reading.known
                    && roll.date(line) <= question.reading.on;
            if (visible && (roll.has(line, Roll.NOT_COUNTED) || roll.has(line, Roll.COUNTED))) {
                StateCode state = roll.code(roll.state(line));
                steps.add(
                        roll.has(line, Roll.NOT_COUNTED)
                                ? EntryRule.NOT_COUNTED_BY_DEPOSITARY
                                : EntryRule.COUNTED_BY_DEPOSITARY,
                        Steps.practice(),
                        List.of(roll.act(line).head().id()),
                        Steps.state(state),
                        Steps.day(roll.date(line)));
            }
        }
    }
}
