package org.chancery.law.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.instrument.StateCode;

/** Labels, readers and circumstances by chance, from few names, so that they meet. */
final class RandomLabels {

    static final LocalDate START = LocalDate.of(2030, 1, 1);
    private static final List<Recipient> RECIPIENTS =
            List.of("FRA", "DEU", "JPN", "BRA", "secretariat", "commission").stream()
                    .map(Recipient::of)
                    .toList();
    private static final List<Caveat> CAVEATS = List.of(new Caveat("EXPERTS ONLY"), new Caveat("ТОЛЬКО ДЛЯ ЭКСПЕРТОВ"));
    private static final List<CaseId> CASES = List.of(new CaseId("a"), new CaseId("b"), new CaseId("c"));
    private static final List<AgreementId> AGREEMENTS = List.of(new AgreementId("x"), new AgreementId("y"));
    private static final List<EventName> EVENTS = List.of(new EventName("trials-ended"), new EventName("published"));

    private final Random random;

    RandomLabels(long seed) {
        random = new Random(seed);
    }

    LocalDate date() {
        return START.plusDays(random.nextInt(30));
    }

    Label label() {
        if (random.nextInt(10) == 0) {
            return Label.PUBLIC;
        }
        while (true) {
            Level level = Level.values()[1 + random.nextInt(4)];
            var releases = new TreeSet<Release>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                releases.add(release());
            }
            try {
                return new Label.Marking(
                        level,
                        new TreeSet<>(Set.of(pick(RECIPIENTS))),
                        new Releasable(releases),
                        new TreeSet<>(some(RECIPIENTS, 4)),
                        new TreeSet<>(some(CAVEATS, 3)),
                        new TreeSet<>(some(List.of(Descriptor.values()), 3)),
                        new TreeSet<>(some(CASES, 4)),
                        maybe(() -> downgrade(level)),
                        date(),
                        new TreeSet<>(Set.of(new BasisCode("N-" + random.nextInt(3)))));
            } catch (IllegalArgumentException e) {
                // These releases have nobody in common; throw the dice again.
                if (!String.valueOf(e.getMessage()).startsWith("a release names")) {
                    throw e;
                }
            }
        }
    }

    private Downgrade downgrade(Level below) {
        Level to = Level.values()[random.nextInt(below.ordinal())];
        return new Downgrade(
                random.nextBoolean() ? new Downgrade.OnDate(date()) : new Downgrade.OnEvent(pick(EVENTS)), to);
    }

    private Release release() {
        var named = new TreeSet<>(some(RECIPIENTS, 2));
        var parties = new TreeSet<AllParties>();
        if (named.isEmpty() || random.nextInt(3) == 0) {
            parties.add(new AllParties(pick(AGREEMENTS), maybe(this::date)));
        }
        return new Release(named, parties);
    }

    Reader reader() {
        return new Reader(
                pick(RECIPIENTS),
                Level.values()[1 + random.nextInt(4)],
                new TreeSet<>(some(CAVEATS, 2)),
                new TreeSet<>(some(CASES, 2)),
                new TreeSet<>(some(CASES, 8)),
                random.nextInt(8) == 0 ? Optional.empty() : Optional.of(START.plusDays(10 + random.nextInt(40))));
    }

    /** States join x and y, and leave, on days drawn once; each event happens on a day or never. */
    Circumstances circumstances() {
        long seed = random.nextLong();
        return new Circumstances() {
            @Override
            public Set<StateCode> parties(AgreementId agreement, LocalDate day) {
                var dice = new Random(seed ^ agreement.hashCode());
                var found = new TreeSet<StateCode>();
                for (Recipient each : RECIPIENTS) {
                    LocalDate joins = START.plusDays(dice.nextInt(40) - 10);
                    LocalDate leaves = joins.plusDays(dice.nextInt(60));
                    if (each instanceof Recipient.OfState(var state) && !day.isBefore(joins) && day.isBefore(leaves)) {
                        found.add(state);
                    }
                }
                return found;
            }

            @Override
            public Optional<LocalDate> happened(EventName event) {
                var dice = new Random(seed ^ event.hashCode());
                return dice.nextInt(3) == 0 ? Optional.empty() : Optional.of(START.plusDays(dice.nextInt(30)));
            }
        };
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Each item with a chance of one in {@code rarity}. */
    private <T> Collection<T> some(List<T> items, int rarity) {
        var chosen = new ArrayList<T>();
        items.forEach(item -> {
            if (random.nextInt(rarity) == 0) {
                chosen.add(item);
            }
        });
        return chosen;
    }

    private <T> Optional<T> maybe(Supplier<T> item) {
        return random.nextInt(3) == 0 ? Optional.of(item.get()) : Optional.empty();
    }
}
