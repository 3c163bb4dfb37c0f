package org.chancery.register.act;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What must hold at the moment an act is recorded. It reads on the writer's connection and sees all earlier acts, also those of its
 * own group unless the command names subjects and they share none; it writes nothing, takes no locks, and may be called more than once.
 */
@FunctionalInterface
public interface Precondition {
    /** Always holds; recognised by the writer, which can then project many acts at once. */
    Precondition NONE = connection -> Optional.empty();

    /** Empty if the act may be recorded, else why not. */
    Optional<Refusal> check(Connection connection) throws SQLException;
}
