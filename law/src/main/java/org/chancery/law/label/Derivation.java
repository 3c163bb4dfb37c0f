package org.chancery.law.label;

import static org.chancery.law.label.Steps.of;
import static org.chancery.law.label.Steps.recipients;
import static org.chancery.law.label.Steps.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.law.finding.Basis;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.Label.Marking;
import org.chancery.law.rule.AccessRule;
import org.chancery.law.rule.DerivationRule;

/**
 * The label of a document drawn from several (domain reference 06, section 3.2): the highest level, what all releases share, everything that
 * any source demands or forbids, the earliest review date. Whoever may read it may read each of its sources.
 */
public final class Derivation {

    private final LocalDate on;
    private final Circumstances circumstances;

    public Derivation(LocalDate on, Circumstances circumstances) {
        this.on = on;
        this.circumstances = circumstances;
    }

    /** Joins the labels of one or more sources; sources that have no one in common are refused and named. */
    public Derived derive(AgreementId keptUnder, List<LabelledSource> sources) {
        var marked = sources.stream()
                .filter(it -> it.label().levelOn(on, circumstances) != Level.PUBLIC)
                .map(it -> new LabelledSource(it.title(), ((Marking) it.label()).asOn(on, circumstances)))
                .toList();
        var steps = new Steps(new Basis.OrganisationRule());
        if (marked.isEmpty()) {
            steps.add(AccessRule.LABEL_PUBLIC);
            return new Derived(
                    Optional.of(Label.PUBLIC),
                    steps.finding(keptUnder, DerivationRule.DERIVED_LABEL, titles(sources), of(Level.PUBLIC)));
        }
        var labels = marked.stream().map(it -> (Marking) it.label()).toList();
        Level level = labels.stream().map(Marking::level).reduce(Level.PUBLIC, Level::orHigher);
        steps.add(
                DerivationRule.DERIVED_LEVEL,
                of(level),
                titles(marked.stream().filter(it -> it.label().level() == level).toList()));
        SortedSet<Recipient> shared = shared(steps, marked);
        if (shared.isEmpty()) {
            return new Derived(
                    Optional.empty(), steps.finding(keptUnder, DerivationRule.DERIVED_LABEL_REFUSED, titles(marked)));
        }
        steps.add(DerivationRule.DERIVED_RELEASE, recipients(shared), of(on));
        Marking joined = new Marking(
                level,
                union(labels, Marking::originators),
                labels.stream().map(Marking::release).reduce(Releasable::and).orElseThrow(),
                union(labels, Marking::notTo),
                union(labels, Marking::caveats),
                union(labels, Marking::descriptors),
                union(labels, Marking::cases),
                new JoinedDowngrade(labels, level).downgrade(steps),
                labels.stream()
                        .map(Marking::reviewBy)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                union(labels, Marking::basis));
        return new Derived(
                Optional.of(joined),
                steps.finding(keptUnder, DerivationRule.DERIVED_LABEL, titles(sources), of(level)));
    }

    private SortedSet<Recipient> shared(Steps steps, List<LabelledSource> marked) {
        var each = new ArrayList<SortedSet<Recipient>>();
        for (LabelledSource source : marked) {
            var label = (Marking) source.label();
            var released = label.release().on(on, circumstances);
            if (released.isEmpty()) {
                steps.refuse(DerivationRule.SOURCE_RELEASED_TO_NOBODY, titles(List.of(source)), of(on));
            } else {
                steps.add(DerivationRule.SOURCE_RELEASED, titles(List.of(source)), recipients(released), of(on));
            }
            each.add(released);
        }
        var shared = new TreeSet<>(each.getFirst());
        each.forEach(shared::retainAll);
        marked.forEach(it -> shared.removeAll(((Marking) it.label()).notTo()));
        return shared;
    }

    private static <T extends Comparable<? super T>> SortedSet<T> union(
            List<Marking> labels, Function<Marking, Collection<T>> part) {
        var all = new TreeSet<T>();
        labels.forEach(label -> all.addAll(part.apply(label)));
        return all;
    }

    private static org.chancery.law.finding.Value titles(List<LabelledSource> sources) {
        return words(sources.stream().map(LabelledSource::title).toList());
    }
}
