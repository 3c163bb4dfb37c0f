package org.chancery.cli.ask;

import java.util.Optional;
import org.chancery.cli.source.Participants;
import org.chancery.law.instrument.StateCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The one State that a question may be about. */
final class OneState {

    @Option(
            names = "--state",
            paramLabel = "CODE",
            description = "Only this State: ISO 3166 alpha-3, or its name in English or Russian.")
    private @Nullable String state;

    /** The State that was named, if one was. */
    Optional<StateCode> of(Asked asked) {
        return Optional.ofNullable(state).map(given -> Participants.named(given, asked.opened()));
    }
}
