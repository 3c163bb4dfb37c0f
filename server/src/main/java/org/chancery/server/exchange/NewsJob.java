package org.chancery.server.exchange;

import java.time.Clock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every half minute for persons who have not been told that something is there for them. A failure is tried again. */
@Component
class NewsJob implements SmartLifecycle {

    private static final long EVERY_MILLIS = 30_000;
    private static final System.Logger LOG = System.getLogger(NewsJob.class.getName());

    private final News news;
    private final Clock clock;
    private volatile boolean running;

    NewsJob(News news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    private void run() {
        while (running) {
            try {
                Thread.sleep(EVERY_MILLIS);
                if (running) {
                    news.tell(clock.instant());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // What failed may name a person or a paper; the kind of failure does not.
                LOG.log(
                        System.Logger.Level.WARNING,
                        "mails about new items wait: " + e.getClass().getSimpleName());
            }
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("exchange-news").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the pages. */
    @Override
    public int getPhase() {
        return 1_000;
    }
}
