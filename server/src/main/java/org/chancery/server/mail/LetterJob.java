package org.chancery.server.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.chancery.server.operation.Recurring;
import org.springframework.stereotype.Component;

/** Sends letters every few seconds, where mail is set up. A failure is said in the log without the letter and tried again. */
@Component
public class LetterJob extends Recurring {
    private static final int AT_ONCE = 50;
    private final Letters letters;
    private final MailSettings settings;

    LetterJob(Letters letters, MailSettings settings) {
        super("letters", "letters wait", AFTER_LIBRARY);
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

    @Override
    protected Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    protected void round() {
        send(settings, Instant.now());
    }
}
