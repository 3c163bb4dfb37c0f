package org.chancery.server.exchange;

import java.time.Clock;
import java.time.Duration;
import org.chancery.server.operation.Recurring;
import org.springframework.stereotype.Component;

/** Looks every half minute for persons who have not been told that something is there for them. */
@Component
class NewsJob extends Recurring {

    private final News news;
    private final Clock clock;

    NewsJob(News news, Clock clock) {
        super("exchange-news", "mails about new items wait", AFTER_LIBRARY);
        this.news = news;
        this.clock = clock;
    }

    @Override
    protected Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    protected void round() {
        news.tell(clock.instant());
    }

    /** What failed may name a person or a paper; the kind of failure does not. */
    @Override
    protected String said(Exception failure) {
        return failure.getClass().getSimpleName();
    }
}
