package org.chancery.server.operation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How bundles go from an inner to an outer server (docs/bundles.md).
 *
 * @param folder where an inner server puts them and an outer one finds them; empty where they are carried by commands
 * @param trusted verifier keys of bundles that the operator of an outer server vouches for
 * @param logKeys verifier keys of the log that the operator of an outer server vouches for
 * @param every how often an inner server writes one
 * @param reach how far each one reaches back, so that those that were lost are made good
 * @param staleAfter how old the newest may be before an outer server says so on every page
 */
public record Bundles(
        Optional<Path> folder,
        List<String> trusted,
        List<String> logKeys,
        Duration every,
        Duration reach,
        Duration staleAfter) {
    public Bundles {
        trusted = List.copyOf(trusted);
        logKeys = List.copyOf(logKeys);
        if (every.compareTo(Duration.ofSeconds(1)) < 0 || reach.isNegative() || staleAfter.isNegative()) {
            throw new OperatorError("Bundles are written every second at most, and reach and age are not negative.");
        }
    }

    /** No folder; every hour, reaching back a week, old after two days. */
    public static Bundles none() {
        return new Bundles(
                Optional.empty(), List.of(), List.of(), Duration.ofHours(1), Duration.ofDays(7), Duration.ofDays(2));
    }

    /** The same through a folder. */
    public Bundles in(Path place) {
        return new Bundles(Optional.of(place), trusted, logKeys, every, reach, staleAfter);
    }

    /** The same, trusting these keys. */
    public Bundles trusting(List<String> bundleKeys, List<String> keysOfLog) {
        return new Bundles(folder, bundleKeys, keysOfLog, every, reach, staleAfter);
    }

    /** The same at another pace. */
    public Bundles paced(Duration often, Duration back, Duration old) {
        return new Bundles(folder, trusted, logKeys, often, back, old);
    }
}
