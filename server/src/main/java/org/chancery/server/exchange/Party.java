package org.chancery.server.exchange;

import org.chancery.law.instrument.Recipient;

/**
 * A delegation or an organ that writes and is written to.
 *
 * @param code as in labels: the State's code, or the organ's short name
 * @param english its name
 * @param russian its name
 */
public record Party(String code, String english, String russian) {

    /** The name in a language: {@code en} or {@code ru}. */
    public String in(String language) {
        return language.equals("ru") ? russian : english;
    }

    /** As labels name it. */
    public Recipient recipient() {
        return Recipient.of(code);
    }

    /** Whether it speaks for a State. */
    public boolean isOfState() {
        return recipient() instanceof Recipient.OfState;
    }
}
