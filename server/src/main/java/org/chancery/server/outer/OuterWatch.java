package org.chancery.server.outer;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.chancery.server.ledger.RegisterGrew;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.Recurring;
import org.springframework.context.ApplicationEventPublisher;

/** Looks for new bundles, and for what another process took into the same database; tells whoever computes from acts. */
final class OuterWatch extends Recurring {

    private final OuterLog log;
    private final Optional<Inbox> inbox;
    private final ApplicationEventPublisher events;

    /** Takes what is there before any page is served. */
    OuterWatch(
            OuterLog log, BundleIntake intake, Bundles bundles, Progress progress, ApplicationEventPublisher events) {
        super("bundles", "bundles could not be looked for", DEFAULT_PHASE);
        this.log = log;
        this.inbox = bundles.folder().map(it -> new Inbox(it, intake, log));
        this.events = events;
        try {
            log.renew();
            if (inbox.isPresent()) {
                progress.step("Looking for bundles in " + bundles.folder().orElseThrow());
                inbox.get().empty();
            }
        } catch (IOException | SQLException e) {
            throw new OperatorError("Bundles could not be read: " + e.getMessage(), e);
        }
        if (log.state().isEmpty()) {
            throw new OperatorError(
                    "There is nothing to show yet. Write a whole bundle on the inner server (./chancery bundle"
                            + " export FILE), bring it here and take it with ./chancery bundle import FILE, or put it into the folder"
                            + " that --bundles names." + log.reason());
        }
    }

    @Override
    protected Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    protected void round() throws IOException, SQLException {
        boolean taken = inbox.isPresent() && inbox.get().empty() > 0;
        if (log.renew() || taken) {
            events.publishEvent(new RegisterGrew(log.state().orElseThrow().acts()));
        }
    }
}
