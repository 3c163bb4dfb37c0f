package org.chancery.server.docket.notice;

import java.time.Instant;
import org.chancery.server.RunningServer;
import org.chancery.server.mail.MailSettings;

/** What the job of notifications does in each round, for tests that say when. */
public final class Posting {

    private Posting() {}

    /** Issues, sends to a mail server on this machine, and records what became of it. */
    public static void round(RunningServer server, int port, Instant now) {
        server.part(Circulation.class).tell();
        server.part(Dispatch.class)
                .send(new MailSettings("127.0.0.1", port, "", "", "sec@concord.example", false), now);
        server.part(Dispatch.class).complete(now);
    }
}
