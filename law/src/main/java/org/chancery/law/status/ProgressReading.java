package org.chancery.law.status;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Roll;
import org.chancery.law.status.ProgressPart.CountedInstrument;
import org.chancery.law.status.ProgressPart.Kind;
import org.chancery.law.threshold.AllOfPart;
import org.chancery.law.threshold.AndPart;
import org.chancery.law.threshold.CountPart;
import org.chancery.law.threshold.FractionPart;
import org.chancery.law.threshold.Members;
import org.chancery.law.threshold.OpenPart;
import org.chancery.law.threshold.OrPart;
import org.chancery.law.threshold.Part;
import org.chancery.law.threshold.PartiesPart;
import org.chancery.law.threshold.SharePart;
import org.chancery.law.threshold.Tally;
import org.chancery.law.threshold.Threshold;

/** Reads the tally of a condition into {@link Progress}: as it stood when the threshold was reached, else on the day of the question. */
final class ProgressReading {
    private final AgreementQuestion question;
    private final Tally tally = new Tally();
    private final List<ProgressPart> parts = new ArrayList<>();
    private int alternative;

    private ProgressReading(AgreementQuestion question) {
        this.question = question;
    }

    static Progress of(AgreementQuestion question, EntryIntoForce entry, Threshold threshold) {
        return new ProgressReading(question).read(entry, threshold);
    }

    private Progress read(EntryIntoForce entry, Threshold threshold) {
        Reading reading = question.reading;
        int reached = threshold.reached(reading.on, reading.known, question.gate, tally);
        part(threshold.condition());
        Optional<Progress.IfDeposited> next =
                reached == Days.NONE && threshold.computable() && question.treaty.announced == Days.NONE
                        ? ifDeposited(entry, threshold.condition())
                        : Optional.empty();
        return new Progress(parts, next);
    }

    private void part(Part part) {
        switch (part) {
            case AndPart(List<Part> all) -> all.forEach(this::part);
            case OrPart(List<Part> any) ->
                any.forEach(one -> {
                    alternative++;
                    part(one);
                });
            case CountPart p ->
                add(Kind.COUNT, p.needed(), counted(p.members(), p.ofSignatories()), p.fulfilled(tally), List.of());
            case AllOfPart p -> {
                var counted = counted(p.members(), p.ofSignatories());
                add(Kind.ALL_OF, (int) p.needed(tally), counted, p.fulfilled(tally), missing(p, counted));
            }
            case FractionPart p ->
                add(Kind.FRACTION, p.needed(), counted(p.members(), false), p.fulfilled(tally), List.of());
            case PartiesPart p -> parties(p);
            case SharePart p -> share(p);
            case OpenPart _ ->
                parts.add(new ProgressPart(
                        Kind.ONLY_PUBLISHED,
                        alternative,
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of(),
                        List.of()));
        }
    }

    private void add(
            Kind kind, int needed, List<CountedInstrument> counted, boolean fulfilled, List<StateCode> missing) {
        parts.add(new ProgressPart(
                kind,
                alternative,
                Optional.of(needed),
                counted.size(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fulfilled,
                counted,
                missing));
    }

    private void parties(PartiesPart p) {
        var counted = counted(line -> p.counts(tally, question.roll.state(line), line));
        parts.add(new ProgressPart(
                Kind.FRACTION,
                alternative,
                Optional.of(p.needed(tally)),
                counted.size(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ProgressPart.PartiesTo(p.group().agreement(), p.parties(tally))),
                p.fulfilled(tally),
                counted,
                List.of()));
    }

    private void share(SharePart p) {
        var counted = counted(p.members(), false);
        BigDecimal reached = p.total() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(tally.reached(p.slot()))
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(p.total()), MathContext.DECIMAL64)
                        .setScale(2, RoundingMode.DOWN);
        parts.add(new ProgressPart(
                Kind.SHARE,
                alternative,
                Optional.empty(),
                counted.size(),
                Optional.of(p.percent()),
                Optional.of(reached),
                Optional.empty(),
                p.fulfilled(tally),
                counted,
                List.of()));
    }

    private List<CountedInstrument> counted(Members members, boolean ofSignatories) {
        Roll roll = question.roll;
        return counted(
                line -> members.counts(roll.state(line), line) && (!ofSignatories || tally.signed(roll.state(line))));
    }

    private List<CountedInstrument> counted(IntPredicate counts) {
        Roll roll = question.roll;
        var lines = new ArrayList<Integer>();
        for (int state = 0; state < roll.states(); state++) {
            int line = tally.standing(state);
            if (line >= 0 && counts.test(line)) {
                lines.add(line);
            }
        }
        lines.sort(Comparator.comparingInt(this::day).thenComparingInt(line -> line));
        return lines.stream()
                .map(line -> new CountedInstrument(
                        code(roll.state(line)),
                        Days.date(day(line)),
                        roll.act(line).head().id()))
                .toList();
    }

    private int day(int line) {
        return question.gate == null ? question.roll.date(line) : question.gate.day(line);
    }

    private List<StateCode> missing(AllOfPart part, List<CountedInstrument> counted) {
        Set<StateCode> missing = new TreeSet<>(part.named());
        if (part.ofSignatories()) {
            for (int state = 0; state < question.roll.states(); state++) {
                if (tally.signed(state)) {
                    missing.add(code(state));
                }
            }
        }
        counted.forEach(c -> missing.remove(c.state()));
        return List.copyOf(missing);
    }

    private StateCode code(int state) {
        return question.roll.code(state);
    }

    /** What would follow if all that are still needed deposited on the day of the question. */
    private Optional<Progress.IfDeposited> ifDeposited(EntryIntoForce entry, Part condition) {
        int more = more(condition);
        if (more <= 0) {
            return Optional.empty();
        }
        int on = question.reading.on;
        int result = Counting.from(on, entry.then(), question.law.monthEnd);
        result = Math.max(result, question.law.notBefore);
        return Optional.of(new Progress.IfDeposited(more, Days.date(on), Days.date(result)));
    }

    /** The least number of further instruments that could fulfil the condition; 0 where weights decide. */
    private int more(Part part) {
        return switch (part) {
            case CountPart p -> Math.max(0, p.needed() - (int) tally.reached(p.slot()));
            case FractionPart p -> Math.max(0, p.needed() - (int) tally.reached(p.slot()));
            case PartiesPart p -> Math.max(0, p.needed(tally) - (int) tally.reached(p.slot()));
            case AllOfPart p -> Math.max(0, (int) (p.needed(tally) - tally.reached(p.slot())));
            case SharePart p -> p.fulfilled(tally) ? 0 : Integer.MIN_VALUE;
            case OpenPart _ -> Integer.MIN_VALUE;
            case AndPart(List<Part> all) ->
                all.stream().anyMatch(p -> more(p) < 0)
                        ? Integer.MIN_VALUE
                        : all.stream().mapToInt(this::more).max().orElse(0);
            case OrPart(List<Part> any) ->
                any.stream().mapToInt(this::more).filter(n -> n > 0).min().orElse(Integer.MIN_VALUE);
        };
    }
}
