package org.chancery.bench.leaks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Persons and papers drawn from a seed. It can be changed, as the world does. */
public final class World {

    private static final List<String> STATES = List.of("FRA", "DEU", "JPN", "BRA");
    private static final List<String> CAVEATS = List.of("EXPERTS ONLY", "ГРУППА А");
    private static final List<String> CASES = List.of("a", "b");
    private static final List<String> WORDS = List.of("alpha", "beta", "gamma", "delta");

    private final Random random;
    private final List<Person> persons = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();

    /** The same seed gives the same world. */
    public World(long seed, int people, int documents) {
        random = new Random(seed);
        persons.add(new Person("", "", 0, Set.of(), Set.of(), false, false, false));
        for (int i = 1; i < people; i++) {
            persons.add(person("p" + i));
        }
        for (int i = 0; i < documents; i++) {
            papers.add(paper());
        }
    }

    /** Everybody who reads; the first is the public. */
    public List<Person> persons() {
        return List.copyOf(persons);
    }

    public List<Paper> papers() {
        return List.copyOf(papers);
    }

    /** Authorises somebody anew; returns the person as they are now. */
    Person changePerson() {
        int which = 1 + random.nextInt(persons.size() - 1);
        Person old = persons.get(which);
        Person fresh = person(old.name());
        Person changed = new Person(
                old.name(),
                old.state(),
                fresh.level(),
                fresh.caveats(),
                fresh.cases(),
                fresh.briefed(),
                old.inOffice(),
                fresh.everything());
        persons.set(which, changed);
        return changed;
    }

    /** Adds a paper, perhaps under a label that is new. */
    Paper addPaper() {
        papers.add(paper());
        return papers.getLast();
    }

    private Person person(String name) {
        return new Person(
                name,
                STATES.get(random.nextInt(STATES.size())),
                1 + random.nextInt(4),
                some(CAVEATS, 2),
                some(CASES, 2),
                random.nextInt(6) > 0,
                random.nextInt(8) > 0,
                random.nextInt(12) == 0);
    }

    private Paper paper() {
        var words = new ArrayList<>(some(WORDS, 2));
        words.add("note");
        return new Paper(
                new UUID(random.nextLong(), random.nextLong()),
                LocalDate.of(2026, 1, 1).plusDays(random.nextInt(20)),
                WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(30),
                words,
                mark());
    }

    private Mark mark() {
        var release = new TreeSet<>(some(STATES, 2));
        release.add(STATES.get(random.nextInt(STATES.size())));
        int level = random.nextInt(5);
        return level == 0
                ? new Mark(0, Set.of(), Set.of(), Set.of(), Set.of())
                : new Mark(level, release, some(STATES, 6), some(CAVEATS, 4), some(CASES, 4));
    }

    private Set<String> some(List<String> items, int rarity) {
        var chosen = new TreeSet<String>();
        items.forEach(item -> {
            if (random.nextInt(rarity) == 0) {
                chosen.add(item);
            }
        });
        return chosen;
    }
}
