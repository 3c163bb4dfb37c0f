package org.chancery.server.ledger;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.register.Register;
import org.chancery.register.act.Command;
import org.chancery.register.act.Receipt;
import org.chancery.register.read.LogReader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;

/**
 * The way into the register for the modules of this server. Whoever computes from acts hears of every growth by
 * {@link RegisterGrew}, also when another process appended; several growths may come as one event.
 */
@Service
public class Ledger implements SmartLifecycle {

    private static final long LOOK_EVERY_MILLIS = 2_000;

    private final Register register;
    private final LogReader log;
    private final ApplicationEventPublisher events;
    private final AtomicLong announced = new AtomicLong();
    private volatile boolean running;

    Ledger(Register register, LogReader log, ApplicationEventPublisher events) {
        this.register = register;
        this.log = log;
        this.events = events;
    }

    /** Records an act; see {@link Register#append}. When the answer comes, everything computed here knows the act. */
    public CompletableFuture<Receipt> append(Command command) {
        return register.append(command).thenApplyAsync(receipt -> {
            announce();
            return receipt;
        });
    }

    /**
     * Records acts in one transaction, all or none, and waits for the signed checkpoint; see
     * {@link Register#bulkAppend}.
     */
    public List<Receipt> record(List<Command> commands) {
        try {
            List<Receipt> receipts = register.bulkAppend(commands).join();
            announce();
            return receipts;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The public log. */
    public LogReader log() {
        return log;
    }

    /** The origin of the current log. */
    public String origin() {
        return register.origin();
    }

    private synchronized void announce() {
        long size = log.checkpoint().size();
        if (announced.getAndSet(size) != size) {
            events.publishEvent(new RegisterGrew(size));
        }
    }

    private void look() {
        while (running) {
            try {
                Thread.sleep(LOOK_EVERY_MILLIS);
                if (running) {
                    announce();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                System.getLogger(Ledger.class.getName())
                        .log(System.Logger.Level.WARNING, "the register could not be looked at: " + e.getMessage());
            }
        }
    }

    @Override
    public void start() {
        announced.set(log.checkpoint().size());
        running = true;
        Thread.ofVirtual().name("register-growth").start(this::look);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything that appends. */
    @Override
    public int getPhase() {
        return -1_000;
    }
}
