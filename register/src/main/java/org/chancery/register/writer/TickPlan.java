package org.chancery.register.writer;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.ActRefused;
import org.chancery.register.act.Command;
import org.chancery.register.act.Refusal;
import org.chancery.register.keys.ActKey;
import org.chancery.register.keys.ActKey.Part;
import org.chancery.register.pending.Judgement;
import org.chancery.register.pending.PendingCommand;
import org.chancery.register.store.PendingRows;
import org.chancery.register.store.TickRows;
import org.chancery.register.writer.TickQueue.Taken;

/** The places of one tick: the oldest pending commands at random places, dummies for the rest. */
final class TickPlan {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A place with the key of its leaf; the dummy fills it where no act does. */
    private record Place(ActKey key, Optional<Waiting> act, Prepared dummy) {}

    private record Waiting(Taken taken, Submission submission) {}

    private final Instant at;
    private final List<Place> places;
    private final List<TickQueue.Lost> lost;

    private TickPlan(Instant at, List<Place> places, List<TickQueue.Lost> lost) {
        this.at = at;
        this.places = places;
        this.lost = lost;
    }

    static TickPlan make(Instant at, int count, Connection connection, WriterSettings settings)
            throws SQLException, IOException {
        TickQueue queue = TickQueue.read(at, count, connection, settings);
        List<PendingCommand> commands =
                queue.taken().stream().map(Taken::command).toList();
        Sizes sizes = Sizes.of(commands);
        List<Command> arrived = commands.stream().map(PendingCommand::command).toList();
        List<Place> places = new ArrayList<>();
        for (int index : Order.random(arrived, count, RANDOM)) {
            ActKey key = ActKey.random();
            Optional<Waiting> act = index < 0
                    ? Optional.empty()
                    : Optional.of(waiting(queue.taken().get(index), key, sizes, settings));
            places.add(new Place(key, act, Prepared.dummy(key, sizes)));
        }
        return new TickPlan(at, places, queue.lost());
    }

    private static Waiting waiting(Taken taken, ActKey key, Sizes sizes, WriterSettings settings) {
        Prepared prepared = Prepared.of(taken.command(), settings.schemas(), settings.rules(), key, sizes);
        return new Waiting(taken, new Submission(List.of(prepared), new CompletableFuture<>()));
    }

    /** The keys of the places, in order. */
    List<ActKey> keys() {
        return places.stream().map(Place::key).toList();
    }

    /** The commands that have a place. */
    List<Prepared> commands() {
        return places.stream()
                .flatMap(place -> place.act().stream())
                .flatMap(act -> act.submission().commands().stream())
                .toList();
    }

    /** Fills every place with its act or, where that is refused, a dummy; stores the judgements and the tick itself. */
    void run(Group group, Connection connection) throws SQLException {
        for (Place place : places) {
            if (place.act().isPresent()) {
                Waiting act = place.act().get();
                Answer answer = group.takePlace(act.submission(), place.dummy());
                decide(connection, act.taken().id(), act.taken().key(), judgement(answer));
            } else {
                group.fill(place.dummy());
            }
        }
        for (TickQueue.Lost command : lost) {
            decide(connection, command.id(), command.key(), new Judgement.Refused(Refusal.of("lost-with-its-log")));
        }
        TickRows.recorded(connection, at.toEpochMilli());
    }

    private static void decide(Connection connection, UUID id, ActKey key, Judgement judgement) throws SQLException {
        PendingRows.decide(connection, id, key.sealAgain(Part.PERSONAL, judgement.bytes()));
    }

    private static Judgement judgement(Answer answer) {
        return switch (answer) {
            case Answer.Recorded recorded -> {
                ActNumber number = recorded.receipts().getFirst().number();
                yield new Judgement.Numbered(number);
            }
            case Answer.Failed failed ->
                new Judgement.Refused(
                        failed.reason() instanceof ActRefused refused
                                ? refused.refusal()
                                : Refusal.of("could-not-be-recorded"));
        };
    }
}
