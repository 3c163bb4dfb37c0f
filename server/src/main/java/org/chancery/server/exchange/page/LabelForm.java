package org.chancery.server.exchange.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.AllParties;
import org.chancery.law.label.BasisCode;
import org.chancery.law.label.CaseId;
import org.chancery.law.label.Caveat;
import org.chancery.law.label.Descriptor;
import org.chancery.law.label.Downgrade;
import org.chancery.law.label.EventName;
import org.chancery.law.label.Label;
import org.chancery.law.label.Level;
import org.chancery.law.label.Releasable;
import org.chancery.law.label.Release;

/** Reads the label that a form describes. */
final class LabelForm {

    private final Sent sent;
    private final Set<String> wrong;

    private LabelForm(Sent sent, Set<String> wrong) {
        this.sent = sent;
        this.wrong = wrong;
    }

    /**
     * The label, or empty with the names of the fields to put right in {@code wrong}.
     *
     * @param own code of the party that writes, to which it is always released
     * @param least what the label adds to: that of the version before, or that which the sources give
     */
    static Optional<Label> read(Sent sent, String own, Optional<Label> least, Set<String> wrong) {
        LabelForm form = new LabelForm(sent, wrong);
        Optional<Level> level = form.level();
        if (level.isEmpty()) {
            return Optional.empty();
        }
        if (level.get() == Level.PUBLIC) {
            return Optional.of(Label.PUBLIC);
        }
        return form.marking(
                level.get(), own, least.filter(Label.Marking.class::isInstance).map(Label.Marking.class::cast));
    }

    private Optional<Level> level() {
        Optional<Level> level = Arrays.stream(Level.values())
                .filter(it -> it.name().equals(sent.one("level")))
                .findFirst();
        if (level.isEmpty()) {
            wrong.add("level");
        }
        return level;
    }

    private Optional<Label> marking(Level level, String own, Optional<Label.Marking> least) {
        var basis = union(each("basis", sent.all("basis"), BasisCode::new), least.map(Label.Marking::basis));
        if (basis.isEmpty()) {
            wrong.add("basis");
        }
        Optional<LocalDate> review = review(least.map(Label.Marking::reviewBy));
        Optional<Downgrade> downgrade = downgrade(level);
        Optional<Releasable> release = release(own, least.map(Label.Marking::release));
        var originators = union(
                each(
                        "originator",
                        List.of(sent.one("originator").isEmpty() ? own : sent.one("originator")),
                        Recipient::of),
                least.map(Label.Marking::originators));
        var notTo = union(each("not", sent.all("not"), Recipient::of), least.map(Label.Marking::notTo));
        var caveats = union(each("caveats", words("caveats"), Caveat::new), least.map(Label.Marking::caveats));
        var cases = union(each("cases", words("cases"), CaseId::new), least.map(Label.Marking::cases));
        var descriptors = union(
                each("descriptor", sent.all("descriptor"), Descriptor::valueOf), least.map(Label.Marking::descriptors));
        if (!wrong.isEmpty() || release.isEmpty() || review.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Label.Marking(
                level, originators, release.get(), notTo, caveats, descriptors, cases, downgrade, review.get(), basis));
    }

    private Optional<Releasable> release(String own, Optional<Releasable> least) {
        TreeSet<Recipient> named = new TreeSet<>(each("to", sent.all("to"), Recipient::of));
        named.add(Recipient.of(own));
        TreeSet<AllParties> parties = new TreeSet<>();
        if (sent.has("parties", "yes")) {
            try {
                parties.add(new AllParties(new AgreementId(sent.one("agreement")), Optional.empty()));
            } catch (IllegalArgumentException e) {
                wrong.add("agreement");
            }
        }
        TreeSet<Release> every = new TreeSet<>(List.of(new Release(named, parties)));
        least.ifPresent(it -> every.addAll(it.every()));
        try {
            return Optional.of(new Releasable(every));
        } catch (IllegalArgumentException e) {
            wrong.add("to");
            return Optional.empty();
        }
    }

    private Optional<LocalDate> review(Optional<LocalDate> least) {
        try {
            LocalDate wanted = LocalDate.parse(sent.one("review"));
            return Optional.of(least.filter(it -> it.isBefore(wanted)).orElse(wanted));
        } catch (DateTimeException e) {
            wrong.add("review");
            return Optional.empty();
        }
    }

    private Optional<Downgrade> downgrade(Level level) {
        String on = sent.one("downgrade_on");
        String event = sent.one("downgrade_event");
        if (on.isEmpty() && event.isEmpty()) {
            return Optional.empty();
        }
        try {
            Level to = Level.valueOf(sent.one("downgrade_to"));
            Downgrade.Trigger trigger = on.isEmpty()
                    ? new Downgrade.OnEvent(new EventName(event))
                    : new Downgrade.OnDate(LocalDate.parse(on));
            if ((on.isEmpty() || event.isEmpty()) && level.isAbove(to)) {
                return Optional.of(new Downgrade(trigger, to));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // Told below.
        }
        wrong.add("downgrade");
        return Optional.empty();
    }

    private List<String> words(String name) {
        return Arrays.stream(sent.one(name).split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private <T> List<T> each(String field, Collection<String> values, Function<String, T> reader) {
        List<T> read = new ArrayList<>();
        for (String value : values) {
            try {
                read.add(reader.apply(value.strip()));
            } catch (IllegalArgumentException e) {
                wrong.add(field);
            }
        }
        return read;
    }

    private static <T extends Comparable<? super T>> SortedSet<T> union(
            Collection<T> some, Optional<SortedSet<T>> others) {
        TreeSet<T> all = new TreeSet<>(some);
        others.ifPresent(all::addAll);
        return all;
    }
}
