package org.chancery.law.act;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;

/**
 * What all acts share.
 *
 * @param number number in the register; empty when read from a folder
 * @param state who acted; empty for acts of organs, depositaries and assemblies
 * @param date when it happened in law (deposit, signature, receipt of a notice), calendar date of the depositary
 * @param notified date of the depositary notification, where known
 * @param depositary which depositary, where there are several
 * @param source id of a {@link Source} of the agreement, for reported acts
 * @param confirmed false where the source marks the fact as not confirmed
 * @param note a remark of ours, by language; may be empty
 * @param link a public page with the text or notification
 */
public record ActHead(
        ActId id,
        OptionalLong number,
        AgreementId agreement,
        Optional<StateCode> state,
        LocalDate date,
        KnownSince known,
        Optional<LocalDate> notified,
        Origin origin,
        Optional<String> depositary,
        Optional<String> source,
        boolean confirmed,
        LocalizedText note,
        Optional<URI> link) {}
