package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chancery.marking.code.CopyCode;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static final long SEED = 20_261_123;
    private static final UUID DOCUMENT = new UUID(0, 1);

    @Test
    void after_any_history_issued_is_held_and_returned_and_destroyed_and_missing() {
        Random random = new Random(SEED);
        for (int world = 0; world < 2_000; world++) {
            List<Copy> copies = new ArrayList<>(IntStream.rangeClosed(1, 1 + random.nextInt(12))
                    .mapToObj(BalanceTest::copy)
                    .toList());
            int refused = 0;
            for (int step = 0; step < 60; step++) {
                int which = random.nextInt(copies.size());
                Fate fate = Fate.values()[random.nextInt(Fate.values().length)];
                Copy before = copies.get(which);
                if (!before.may(fate)) {
                    refused++;
                    continue;
                }
                copies.set(which, after(before, fate));
                Balance balance = Balance.of(copies);
                int sum = 0;
                for (Standing each : Standing.values()) {
                    sum += balance.count(each);
                }
                assertThat(sum)
                        .as("seed %d, world %d", SEED, world)
                        .isEqualTo(balance.issued().size());
                assertThat(before.standing()).isNotEqualTo(Standing.DESTROYED);
            }
            assertThat(copies.stream().map(Copy::k).distinct().count()).isEqualTo(copies.size());
            assertThat(refused).isPositive();
        }
    }

    @Test
    void what_is_destroyed_stays_destroyed() {
        Copy destroyed = after(copy(1), Fate.DESTROYED);
        for (Fate fate : Fate.values()) {
            assertThat(destroyed.may(fate)).as(fate.name()).isFalse();
        }
    }

    private static Copy after(Copy copy, Fate fate) {
        List<Fated> fates = new ArrayList<>(copy.fates());
        fates.add(new Fated(fates.size() + 1, fate, LocalDate.of(2026, 11, 23), "registry", "", "", ""));
        return copy.with(fates);
    }

    private static Copy copy(int k) {
        return new Copy(
                k,
                new UUID(1, k),
                DOCUMENT,
                k,
                12,
                CopyCode.fromBits(k),
                "person",
                "mandate",
                "Delegation",
                Optional.of("Holder"),
                "Registry",
                "RESTRICTED",
                LocalDate.of(2026, 11, 23),
                1,
                List.of());
    }
}
