package org.chancery.server.docket.notice;

import java.time.Instant;
import org.chancery.server.mail.MailSettings;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every few seconds for what must be told and sent. A failure is said in the log and tried again. */
@Component
class NoticeJob implements SmartLifecycle {

    private static final long EVERY_MILLIS = 3_000;
    private static final System.Logger LOG = System.getLogger(NoticeJob.class.getName());

    private final Circulation circulation;
    private final MailSettings mail;
    private volatile boolean running;

    NoticeJob(Circulation circulation, MailSettings mail) {
        this.circulation = circulation;
        this.mail = mail;
    }

    private void run() {
        while (running) {
            try {
                Thread.sleep(EVERY_MILLIS);
                if (running) {
                    circulation.issue();
                    circulation.send(mail, Instant.now());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "notifications wait: " + e.getMessage());
            }
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("depositary-notifications").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the library is loaded. */
    @Override
    public int getPhase() {
        return 1_000;
    }
}
