package org.chancery.server.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends one mail by SMTP. */
public final class Mailer {

    private static final String TIMEOUT = "20000";

    private final MailSettings settings;

    /** By these settings. */
    public Mailer(MailSettings settings) {
        this.settings = settings;
    }

    /** A mail was not taken. */
    public static final class NotSent extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean forGood;

        NotSent(String why, boolean forGood, Throwable cause) {
            super(why, cause);
            this.forGood = forGood;
        }

        /** Whether it is of no use to try again: there is no such address, or the server refuses it for ever. */
        public boolean isForGood() {
            return forGood;
        }
    }

    /** Sends to one address; returns when the server has taken it. */
    public void send(String to, String subject, String text, Map<String, byte[]> attachments) throws NotSent {
        sendAs("", to, subject, text, attachments);
    }

    /**
     * The same under a name by which a mail that goes out twice is known as one (RFC 5322, 3.6.4).
     *
     * @param name unique among all mails of this sender; empty for one of the machine's making
     */
    public void sendAs(String name, String to, String subject, String text, Map<String, byte[]> attachments)
            throws NotSent {
        try {
            new InternetAddress(to, true).validate();
        } catch (AddressException e) {
            throw new NotSent("not an address: " + to, true, e);
        }
        JavaMailSenderImpl sender = sender();
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            mail.setFrom(settings.from());
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            mail.setSubject(subject);
            mail.setText(text);
            message.setHeader("Auto-Submitted", "auto-generated");
            if (!name.isEmpty()) {
                message.setHeader("Message-ID", "<" + name + "@" + host(settings.from()) + ">");
            }
            for (Map.Entry<String, byte[]> file : attachments.entrySet()) {
                mail.addAttachment(file.getKey(), new ByteArrayResource(file.getValue()), "application/pdf");
            }
            sender.send(message);
        } catch (MailSendException e) {
            throw explained(e);
        } catch (MessagingException | org.springframework.mail.MailException e) {
            throw new NotSent(String.valueOf(e.getMessage()), false, e);
        }
    }

    /** An address that the server calls invalid (it answered with a permanent refusal) is of no use; everything else may pass. */
    private static NotSent explained(MailSendException failure) {
        for (Exception one : failure.getMessageExceptions()) {
            if (one instanceof SendFailedException refused && refused.getInvalidAddresses() != null) {
                Exception next = refused.getNextException();
                String why = next == null ? refused.getMessage() : next.getMessage();
                return new NotSent(String.valueOf(why).strip(), refused.getInvalidAddresses().length > 0, failure);
            }
        }
        return new NotSent(String.valueOf(failure.getMessage()), false, failure);
    }

    private static String host(String from) {
        String host = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
        return host.isEmpty() ? "chancery.invalid" : host;
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", TIMEOUT);
        properties.put("mail.smtp.timeout", TIMEOUT);
        properties.put("mail.smtp.writetimeout", TIMEOUT);
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.put("mail.smtp.auth", "true");
        }
        if (settings.startTls()) {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", "true");
            properties.put("mail.smtp.ssl.checkserveridentity", "true");
        }
        return sender;
    }
}
