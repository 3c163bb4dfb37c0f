package org.chancery.server.docket.notice;

import java.time.Duration;
import java.time.Instant;
import org.chancery.server.mail.MailSettings;
import org.chancery.server.operation.Recurring;
import org.springframework.stereotype.Component;

/** Looks every few seconds for what must be told and sent, and every minute for what became of it and was not recorded. */
@Component
class NoticeJob extends Recurring {

    private static final int ROUNDS_OF_A_MINUTE = 20;

    private final Circulation circulation;
    private final Dispatch dispatch;
    private final MailSettings mail;
    private int rounds;

    NoticeJob(Circulation circulation, Dispatch dispatch, MailSettings mail) {
        super("depositary-notifications", "notifications wait", AFTER_LIBRARY);
        this.circulation = circulation;
        this.dispatch = dispatch;
        this.mail = mail;
    }

    @Override
    protected Duration pause() {
        return Duration.ofSeconds(3);
    }

    @Override
    protected void round() {
        circulation.tell();
        dispatch.send(mail, Instant.now());
        if (rounds++ % ROUNDS_OF_A_MINUTE == 0) {
            dispatch.complete(Instant.now());
        }
    }
}
