package org.chancery.register.mirror;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Opening;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.read.PublishedLog;
import org.chancery.register.store.SealedOpening;

/** A log that is published elsewhere and shown here. */
public final class MirroredLog implements PublishedLog {
    private final Supplier<Optional<State>> state;
    private final Clock clock;

    /**
     * What a mirror knows of the log as a whole.
     *
     * @param checkpoint the signed note that covers all that is here
     * @param keys of the log
     * @param ordinal which log it is, from 1
     */
    public record State(byte[] checkpoint, LogKeys keys, int ordinal) {}

    /** Over what is known now, which is asked at every call. */
    public MirroredLog(Supplier<Optional<State>> state, Clock clock) {
        this.state = state;
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> checkpointNote() {
        return state.get().map(State::checkpoint);
    }

    @Override
    public List<VerifierKey> verifierKeys() {
        return state.get().map(it -> it.keys().at(clock.instant())).orElse(List.of());
    }

    @Override
    public int ordinal() {
        return state.get().map(State::ordinal).orElse(0);
    }

    @Override
    public Opening open(SealedOpening stored) {
        Opening opening = Opening.ofSalted(stored.content());
        if (stored.keySlot() != MirrorRows.NOT_SEALED
                || !opening.commitment()
                        .equals(Envelope.parse(stored.envelope()).content())) {
            throw new IllegalStateException(
                    "the stored opening of act " + stored.number() + " does not match its leaf");
        }
        return opening;
    }
}
