package org.chancery.server.outer;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.chancery.server.ledger.RegisterGrew;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;

/** Looks for new bundles, and for what another process took into the same database; tells whoever computes from acts. */
final class OuterWatch implements SmartLifecycle {

    private static final System.Logger LOG = System.getLogger(OuterWatch.class.getName());
    private static final long LOOK_EVERY_MILLIS = 2_000;

    private final OuterLog log;
    private final Optional<Inbox> inbox;
    private final ApplicationEventPublisher events;
    private volatile boolean running;

    /** Takes what is there before any page is served. */
    OuterWatch(
            OuterLog log, BundleIntake intake, Bundles bundles, Progress progress, ApplicationEventPublisher events) {
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

    private void look() {
        while (running) {
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
                boolean taken = inbox.isPresent() && inbox.get().empty() > 0;
                if (log.renew() || taken) {
                    events.publishEvent(
                            new RegisterGrew(log.state().orElseThrow().acts()));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | SQLException | RuntimeException e) {
                if (running) {
                    LOG.log(System.Logger.Level.WARNING, "bundles could not be looked for: " + e.getMessage());
                }
            }
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("bundles").start(this::look);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
