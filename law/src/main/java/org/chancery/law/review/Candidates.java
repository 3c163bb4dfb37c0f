package org.chancery.law.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.prohibition.BindingLine;
import org.chancery.law.prohibition.Bindings;
import org.chancery.law.rule.ReopeningRule;
import org.chancery.law.status.AsAt;

/** Which reviews have to be looked at again, and why (domain reference 01, section 6, guard 7). */
public final class Candidates {

    private static final Basis RULE = new Basis.OrganisationRule();

    private final Bindings bindings;

    public Candidates(Bindings bindings) {
        this.bindings = bindings;
    }

    /** The reasons that stand on a day, as known then, in the order of their days. A review that is open, withdrawn or out of scope has none of law. */
    public List<Candidate> of(ReopeningFile file, AsAt when) {
        var found = new ArrayList<Candidate>();
        if (file.at().isDecided()) {
            law(file, when, found);
            dates(file, when.on(), found);
        }
        if (file.at().isDecided() || file.at() == ReviewState.OUT_OF_SCOPE) {
            events(file, when.on(), found);
        }
        found.removeIf(it -> dismissed(file, it, when.on()));
        found.sort(Comparator.comparing(Candidate::since));
        return found;
    }

    /** A line whose answer differs between the law that was applied and that of a day. */
    public record Change(BindingLine before, BindingLine now) {}

    /** What changed since the law that was applied; also for an open review, which is warned. */
    public List<Change> changes(ReopeningFile file, AsAt when) {
        List<BindingLine> before = bindings.of(file.state(), file.classes(), AsAt.on(file.lawAsOf(), file.knownAt()));
        List<BindingLine> now = bindings.of(file.state(), file.classes(), when);
        return IntStream.range(0, now.size())
                .mapToObj(i -> new Change(before.get(i), now.get(i)))
                .filter(it -> !it.now().saysTheSameAs(it.before()))
                .toList();
    }

    private void law(ReopeningFile file, AsAt when, List<Candidate> found) {
        for (Change change : changes(file, when)) {
            BindingLine line = change.now();
            if (line.hold().isLaw() || change.before().hold().isLaw()) {
                LocalDate since = (line.hold().isLaw() ? line.since() : line.until())
                        .filter(file.lawAsOf()::isBefore)
                        .orElse(when.on());
                var steps = new Judgement();
                steps.addAll(List.of(line.why().conclusion()));
                steps.addAll(line.why().steps());
                Finding why = steps.finding(
                        line.why().agreement(),
                        line.why().standing(),
                        line.hold().isLaw() ? ReopeningRule.CANDIDATE_NEW_LAW : ReopeningRule.CANDIDATE_LAW_ENDED,
                        RULE,
                        new Value.OfDate(since),
                        new Value.OfDate(file.lawAsOf()));
                found.add(new Candidate(ReopeningTrigger.NEW_LAW, since, why));
            }
        }
    }

    private static void dates(ReopeningFile file, LocalDate on, List<Candidate> found) {
        for (ReviewCondition it : file.conditions()) {
            if (it.type() == ReviewCondition.Type.REVIEW_BY_DATE
                    && it.verifiedOn().isEmpty()) {
                it.due()
                        .filter(due -> !due.isAfter(on))
                        .ifPresent(due -> found.add(candidate(
                                file, ReopeningTrigger.REVIEW_BY_DATE, due, ReopeningRule.CANDIDATE_BY_DATE)));
            }
        }
    }

    private static void events(ReopeningFile file, LocalDate on, List<Candidate> found) {
        file.events().stream()
                .filter(it -> !it.date().isAfter(on))
                .forEach(it -> found.add(candidate(file, it.trigger(), it.date(), ReopeningRule.CANDIDATE_BY_EVENT)));
    }

    private static Candidate candidate(
            ReopeningFile file, ReopeningTrigger trigger, LocalDate since, ReopeningRule rule) {
        Finding why = new Judgement()
                .finding(
                        file.keptUnder(),
                        Finding.Standing.ESTABLISHED,
                        rule,
                        RULE,
                        new Value.OfCode(trigger),
                        new Value.OfDate(since));
        return new Candidate(trigger, since, why);
    }

    /** A dismissal covers what stood by its day. */
    private static boolean dismissed(ReopeningFile file, Candidate candidate, LocalDate on) {
        return file.dismissals().stream()
                .filter(it -> !it.date().isAfter(on))
                .anyMatch(it -> it.trigger() == candidate.trigger()
                        && !candidate.since().isAfter(it.date()));
    }
}
