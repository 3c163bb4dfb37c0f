package org.chancery.server.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.register.Register;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Command;
import org.chancery.register.act.Erasure;
import org.chancery.register.act.Outcome;
import org.chancery.register.act.Pending;
import org.chancery.register.act.Receipt;
import org.chancery.register.read.LogReader;
import org.chancery.server.operation.Recurring;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The way into the register for the modules of this server. Whoever computes from acts hears of every growth by
 * {@link RegisterGrew}, also when another process appended; several growths may come as one event.
 */
@Service
public class Ledger extends Recurring {

    private static final int BEFORE_ALL_THAT_APPENDS = -1_000;

    private final Register register;
    private final LogReader log;
    private final ApplicationEventPublisher events;
    private final AtomicLong announced = new AtomicLong();

    Ledger(Register register, LogReader log, ApplicationEventPublisher events) {
        super("register-growth", "the register could not be looked at", BEFORE_ALL_THAT_APPENDS);
        this.register = register;
        this.log = log;
        this.events = events;
    }

    /**
     * Receives a restricted act, which is recorded or refused at a tick; see {@link Register#receive}. What became of it is
     * published as {@link PendingDecided}.
     */
    public Pending receive(Command command) {
        return register.receive(command);
    }

    /** What became of a restricted command; empty if there is none of this name or it was forgotten. */
    public Optional<Outcome> outcome(UUID id) {
        return register.restricted().flatMap(it -> it.outcome(id));
    }

    /** Forgets the outcome of a restricted command once it was dealt with. */
    public void forget(UUID id) {
        register.restricted().ifPresent(it -> it.forget(id));
    }

    /** Publishes a restricted act by a public act. */
    public CompletableFuture<Receipt> publish(ActNumber number) {
        return register.publish(number).thenApplyAsync(receipt -> {
            announce();
            return receipt;
        });
    }

    /** Erases names of persons of a public act; see {@link Register#erase}. */
    public CompletableFuture<Receipt> erase(Erasure erasure) {
        return register.erase(erasure).thenApplyAsync(receipt -> {
            announce();
            return receipt;
        });
    }

    /** Erases a restricted act, or names of persons in it, at a tick; see {@link org.chancery.register.RestrictedActs#erase}. */
    public Pending eraseRestricted(Erasure erasure) {
        return register.restricted()
                .orElseThrow(() -> new IllegalStateException("this log has no restricted acts"))
                .erase(erasure);
    }

    /** Whether this log takes restricted acts; fixed when it was first opened. */
    public boolean takesRestrictedActs() {
        return register.restricted().isPresent();
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

    private void decided(Outcome outcome) {
        announce();
        try {
            events.publishEvent(new PendingDecided(outcome));
        } catch (RuntimeException e) {
            System.getLogger(Ledger.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "an outcome could not be delivered and is delivered again later",
                            e);
        }
    }

    @Override
    protected Duration pause() {
        return Duration.ofSeconds(2);
    }

    /** Looks whether another process made the register grow. */
    @Override
    protected void round() {
        announce();
    }

    @Override
    public void start() {
        announced.set(log.checkpoint().size());
        register.restricted().ifPresent(it -> it.onOutcome(this::decided));
        super.start();
    }
}
