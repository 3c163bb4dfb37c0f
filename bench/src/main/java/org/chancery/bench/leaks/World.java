package org.chancery.bench.leaks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

/** Persons and papers drawn from a seed. It can be changed, as the world does. */
public final class World {

    private static final List<String> STATES = Post.PLACES.subList(0, 4);
    private static final List<String> CAVEATS = List.of("EXPERTS ONLY", "ГРУППА А");
    private static final List<String> CASES = List.of("a", "b");
    private static final List<String> WORDS = List.of("alpha", "beta", "gamma", "delta");

    private final Random random;
    private final List<Person> persons = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();

    /** The same seed gives the same world. */
    public World(long seed, int people, int documents) {
        random = new Random(seed);
        persons.add(new Person(0, Post.NONE, 0, Set.of(), Set.of(), false, false, false));
        List<Integer> accounts = new ArrayList<>(
                IntStream.rangeClosed(1, LeakHouse.ACCOUNTS).boxed().toList());
        Collections.shuffle(accounts, random);
        accounts.stream().limit(people - 1L).forEach(it -> persons.add(person(it)));
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
        Person fresh = person(old.account());
        Person changed = new Person(
                old.account(),
                old.post(),
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

    private Person person(int account) {
        return new Person(
                account,
                LeakHouse.post(account),
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
                mark(),
                anybody(),
                anybody(),
                STATES.get(random.nextInt(STATES.size())),
                random.nextBoolean());
    }

    private int anybody() {
        return persons.get(1 + random.nextInt(persons.size() - 1)).account();
    }

    private Mark mark() {
        var release = new TreeSet<>(some(Post.PLACES, 2));
        release.add(Post.PLACES.get(random.nextInt(Post.PLACES.size())));
        int level = random.nextInt(5);
        return level == 0
                ? new Mark(0, Set.of(), Set.of(), Set.of(), Set.of())
                : new Mark(level, release, some(Post.PLACES, 6), some(CAVEATS, 4), some(CASES, 4));
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
