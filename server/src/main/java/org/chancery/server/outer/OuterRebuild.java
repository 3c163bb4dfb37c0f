package org.chancery.server.outer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.chancery.register.mirror.MirrorRefused;
import org.chancery.register.mirror.MirrorReplay;
import org.chancery.server.operation.OperatorError;

/** Computes the facts of an outer server anew from the acts that bundles brought: after an update that shows more, or after damage. */
public final class OuterRebuild {

    private final OuterStore store;
    private final MirrorReplay replay;

    OuterRebuild(OuterStore store, MirrorReplay replay) {
        this.store = store;
        this.replay = replay;
    }

    /**
     * Empties and refills the fact tables in one transaction; returns how many acts the log has here.
     *
     * @throws OperatorError with the reason; then everything is as before
     */
    public long run() {
        try (Connection connection = store.writer().getConnection()) {
            connection.setAutoCommit(false);
            try {
                Optional<OuterState> state = store.read(connection);
                if (state.isEmpty()) {
                    throw new OperatorError("Nothing was changed: no bundle has been taken here. Of an inner server the"
                            + " facts are computed anew by ./chancery rebuild.");
                }
                long acts = replay.rebuild(connection, state.get().log().checkpoint());
                connection.commit();
                return acts;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (MirrorRefused e) {
            throw new OperatorError(
                    "Nothing was changed: " + e.getMessage() + ". Take a whole bundle into an empty data folder.", e);
        } catch (SQLException e) {
            throw new OperatorError("Nothing was changed: the log could not be replayed: " + e.getMessage(), e);
        }
    }
}
