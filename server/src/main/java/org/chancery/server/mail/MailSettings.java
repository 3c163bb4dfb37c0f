package org.chancery.server.mail;

import java.util.Optional;
import org.chancery.server.operation.Outgoing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How mail goes out, from {@code CHANCERY_MAIL_HOST}, {@code _PORT}, {@code _USER}, {@code _PASSWORD}, {@code _FROM} and
 * {@code _STARTTLS}. Without a host nothing is sent and everything waits.
 */
@Component
public record MailSettings(
        @Value("${chancery.mail.host:}") String host,
        @Value("${chancery.mail.port:587}") int port,
        @Value("${chancery.mail.user:}") String user,
        @Value("${chancery.mail.password:}") String password,
        @Value("${chancery.mail.from:}") String from,
        @Value("${chancery.mail.starttls:true}") boolean startTls)
        implements Outgoing {

    /** Whether mail can go out. */
    public boolean isSet() {
        return !host.isEmpty() && !from.isEmpty();
    }

    @Override
    public Optional<String> connectsTo() {
        return host.isEmpty() ? Optional.empty() : Optional.of("mail through " + host + " (CHANCERY_MAIL_HOST)");
    }

    @Override
    public String toString() {
        return "mail by " + host + ":" + port;
    }
}
