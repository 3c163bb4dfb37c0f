package org.chancery.server.mail;

import java.time.Instant;
import java.util.Map;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends letters every few seconds, where mail is set up. A failure is said in the log without the letter and tried again. */
@Component
public class LetterJob implements SmartLifecycle {
    private static final long EVERY_MILLIS = 5_000;
    private static final int AT_ONCE = 50;
    private static final System.Logger LOG = System.getLogger(LetterJob.class.getName());
    private final Letters letters;
    private final MailSettings settings;
    private volatile boolean running;

    LetterJob(Letters letters, MailSettings settings) {
        this.letters = letters;
        this.settings = settings;
    }

    /** Sends what is due; returns how many the mail server took. */
    public int send(MailSettings by, Instant now) {
        if (!by.isSet()) {
            return 0;
        }
        Mailer mailer = new Mailer(by);
        int sent = 0;
        for (Letters.Letter letter : letters.due(now, AT_ONCE)) {
            try {
                mailer.send(letter.address(), letter.subject(), letter.text(), Map.of());
                letters.sent(letter, Instant.now());
                sent++;
            } catch (Mailer.NotSent e) {
                letters.failed(letter, now, String.valueOf(e.getMessage()), e.isForGood());
            }
        }
        return sent;
    }

    private void run() {
        while (running) {
            try {
                Thread.sleep(EVERY_MILLIS);
                if (running) {
                    send(settings, Instant.now());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "letters wait: " + e.getMessage());
            }
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("letters").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 1_000;
    }
}
