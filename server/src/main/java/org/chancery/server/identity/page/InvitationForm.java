package org.chancery.server.identity.page;

import org.jspecify.annotations.Nullable;

/** The fields of the form that opens an account, as the browser sends them; missing ones are empty. */
public record InvitationForm(
        @Nullable String name,
        @Nullable String person,
        @Nullable String contact,
        @Nullable String english,
        @Nullable String russian,
        @Nullable String means,
        @Nullable String answer,
        @Nullable String sealed,
        @Nullable String password,
        @Nullable String code) {

    static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    InvitationView.Filled filled() {
        return new InvitationView.Filled(text(name), text(person), text(contact), text(english), text(russian));
    }

    /** A passkey's answer comes from the script, which names no button. */
    boolean byPasskey() {
        return !text(answer).isEmpty() || "passkey".equals(means);
    }

    /** Secrets are in no message. */
    @Override
    public String toString() {
        return "form of an invitation";
    }
}
