package org.chancery.text.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Element;
import org.chancery.text.redline.RandomTexts;

/** Random negotiations about random texts, from a seed. What cannot be done is not done. */
final class RandomTalks {
    private static final List<String> STATES = List.of("A", "B", "C", "D", "E");

    private final Random random;
    final AknDocument base;
    private final List<String> paragraphs;
    Negotiation talks = Negotiation.none();
    private LocalDate day = LocalDate.of(2026, 1, 5);
    private int opened;
    int refused;

    RandomTalks(long seed) {
        random = new Random(seed);
        Element body = new RandomTexts(seed).text(1 + random.nextInt(3));
        base = AknDocument.of(Element.of("act", List.of(body)));
        paragraphs = body.descendants()
                .filter(e -> e.is("paragraph"))
                .flatMap(e -> e.eId().stream())
                .toList();
    }

    /** Takes some steps; decisions only confirm the text as it stands where that is asked for. */
    RandomTalks talk(int steps, boolean onlyStanding) {
        for (int i = 0; i < steps; i++) {
            day = day.plusDays(random.nextInt(3));
            attempt(random.nextInt(10) < 4 || open().isEmpty() ? opening() : on(pick(open()), onlyStanding));
        }
        return this;
    }

    /** Lifts every open bracket, outer ones before those inside them; returns what was chosen. */
    Map<String, String> liftAll() {
        Map<String, String> chosen = new java.util.HashMap<>();
        for (List<Bracket> open = open(); !open.isEmpty(); open = open()) {
            Bracket bracket = open.getFirst();
            String number = pick(bracket.alternatives()).number();
            chosen.put(bracket.id(), number);
            talks = talks.then(new Step.Lift(day, bracket.id(), number, "DEC"));
        }
        return chosen;
    }

    RollingText text() {
        return RollingText.of(base, talks, LocalDate.MAX, code -> code);
    }

    List<Bracket> open() {
        return talks.now().stream().filter(Bracket::open).toList();
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void attempt(Optional<Step> step) {
        if (step.isEmpty()) {
            return;
        }
        try {
            Negotiation next = talks.then(step.get());
            RollingText.of(base, next, LocalDate.MAX, code -> code);
            talks = next;
        } catch (TextException e) {
            refused++;
        }
    }

    private String some() {
        return "new" + random.nextInt(1000) + " words" + random.nextInt(1000);
    }

    private Optional<Step> opening() {
        String id = "B" + ++opened;
        String paragraph = pick(paragraphs);
        int kind = random.nextInt(10);
        if (kind < 5) {
            String[] words = base.provision(paragraph).orElseThrow().text().split(" ");
            String two = words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)];
            String one = random.nextBoolean() ? two : words[random.nextInt(words.length)];
            return Optional.of(first(id, new Place.Words(paragraph, Map.of("eng", one)), some()));
        }
        if (kind < 7) {
            return Optional.of(first(id, new Place.Provision(paragraph), "PARA 77.\n  " + some()));
        }
        if (kind < 8) {
            return Optional.of(first(id, new Place.After(paragraph), "PARA 88.\n  " + some()));
        }
        return inside(id);
    }

    private Optional<Step> inside(String id) {
        List<Step> nested = new ArrayList<>();
        for (Bracket outer : open()) {
            for (Alternative alternative : outer.alternatives()) {
                if (alternative.wording() instanceof Wording.Replacement replacement) {
                    String text = replacement.text().getOrDefault("eng", "");
                    String word = text.substring(text.lastIndexOf(' ') + 1);
                    nested.add(
                            first(id, new Place.Within(outer.id(), alternative.number(), Map.of("eng", word)), some()));
                }
            }
        }
        return nested.isEmpty() ? Optional.empty() : Optional.of(pick(nested));
    }

    private Step first(String id, Place place, String text) {
        boolean deletes = random.nextInt(4) == 0;
        Wording wording = deletes ? new Wording.Deletion() : new Wording.Replacement(Map.of("eng", text));
        return new Step.Propose(day, id, "1", pick(STATES), Optional.of(place), wording, Map.of("eng", "because"));
    }

    private Optional<Step> on(Bracket bracket, boolean onlyStanding) {
        String number = pick(bracket.alternatives()).number();
        String state = pick(STATES);
        return Optional.of(
                switch (random.nextInt(8)) {
                    case 0, 1 -> new Step.Support(day, bracket.id(), number, state);
                    case 2 -> new Step.Withdraw(day, bracket.id(), number, state);
                    case 3 -> new Step.State(day, bracket.id(), Optional.of(number), state, Map.of("eng", "A view."));
                    case 4 -> new Step.Lift(day, bracket.id(), onlyStanding ? "0" : number, "DEC");
                    default ->
                        new Step.Propose(
                                day,
                                bracket.id(),
                                String.valueOf(2 + random.nextInt(4)),
                                state,
                                Optional.empty(),
                                new Wording.Replacement(
                                        Map.of("eng", bracket.place().block() ? "PARA 99.\n  " + some() : some())),
                                Map.of());
                });
    }
}
