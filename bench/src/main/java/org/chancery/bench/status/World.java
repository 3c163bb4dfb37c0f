package org.chancery.bench.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.law.act.Act;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;

/** A synthetic world from a seed: 1,500 agreements, 200 States with invented codes, 150,000 acts. */
final class World {
    static final int AGREEMENTS = 1_500;
    static final int STATES = 200;
    static final int ACTS = 150_000;

    private final Random random;
    private final List<StateCode> states = new ArrayList<>();

    private World(long seed) {
        random = new Random(seed);
        for (int i = 0; i < STATES; i++) {
            states.add(new StateCode("" + (char) ('A' + i / 26) + (char) ('A' + i % 26) + "X"));
        }
    }

    static Holdings of(long seed) {
        return new World(seed).holdings();
    }

    private Holdings holdings() {
        var dossiers = new ArrayList<Dossier>();
        int left = ACTS;
        for (int i = 0; i < AGREEMENTS; i++) {
            int acts = i == AGREEMENTS - 1 ? left : Math.min(left, 60 + random.nextInt(81));
            left -= acts;
            var id = new AgreementId("agreement-" + i);
            var concluded = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(25_000));
            dossiers.add(new Dossier(WorldAgreement.of(id, random), acts(id, concluded, acts)));
        }
        return Holdings.of(dossiers);
    }

    /** Per State a signature and a consent or only one of them, now and then a notice of withdrawal; until the number is full. */
    private List<Act> acts(AgreementId id, LocalDate concluded, int number) {
        var acts = new ArrayList<Act>(number);
        var writer = new WorldActs(id, acts);
        var order = new ArrayList<>(states);
        java.util.Collections.shuffle(order, random);
        int next = 0;
        while (acts.size() < number) {
            StateCode state = order.get(next++ % STATES);
            if (next > STATES) {
                // Every State has acted: the rest are provisional applications, which bind nobody who has consented.
                writer.provisional(state, concluded.plusDays(random.nextInt(400)));
                continue;
            }
            LocalDate date = concluded.plusDays(random.nextInt(700));
            if (random.nextInt(100) < 60) {
                writer.signature(state, date);
            }
            if (acts.size() < number && random.nextInt(100) < 85) {
                date = date.plusDays(random.nextInt(6_000));
                writer.consent(state, date, random.nextInt(4));
                if (acts.size() < number && random.nextInt(100) < 4) {
                    writer.denunciation(state, date.plusDays(200 + random.nextInt(4_000)));
                }
            }
        }
        return acts;
    }
}
