package org.chancery.server.docket;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.instrument.AgreementId;

/**
 * The correction of an error in a text (VCLT art. 79).
 *
 * @param id also the name under which notifications tell of it: {@code correction-...-proposed}
 * @param english what is corrected, by article: for these words read those
 * @param russian the same
 * @param circulated day on which it was proposed to all
 * @param until last day for objections
 * @param corrected day of the correction, which holds from the beginning (ab initio); empty while it is open
 */
public record TextCorrection(
        String id,
        AgreementId agreement,
        String english,
        String russian,
        LocalDate circulated,
        LocalDate until,
        Optional<LocalDate> corrected) {

    /** The words in {@code en} or {@code ru}. */
    public String in(String language) {
        return language.equals("ru") ? russian : english;
    }
}
