package org.chancery.server.docket;

import org.chancery.law.instrument.AgreementId;

/** A declaration that an agreement asks of every State that joins. */
public record RequiredDeclaration(AgreementId agreement, String article, String english, String russian) {

    /** What it is about, in {@code en} or {@code ru}. */
    public String in(String language) {
        return language.equals("ru") ? russian : english;
    }
}
