package org.chancery.server.sealed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a sealed file.
 *
 * @param id random
 * @param sha256 of the sealed bytes, in hexadecimal
 * @param sender random reference of the person
 * @param label number of its label
 * @param recipients in no order
 * @param about the document of another module to which it belongs, if it does
 */
public record SealedPaper(
        UUID id,
        String title,
        long size,
        String sha256,
        String sender,
        Instant sent,
        int label,
        List<To> recipients,
        Optional<SealedDraft.About> about) {

    /**
     * A recipient.
     *
     * @param person random reference
     * @param key to which the file is sealed
     * @param fetched when the person first took the file
     */
    public record To(String person, PublicKey key, Optional<Instant> fetched) {}

    /** Whether the person is among the recipients and has not taken it yet. */
    public boolean waitsFor(String person) {
        return recipients.stream().anyMatch(it -> it.person().equals(person))
                && recipients.stream()
                        .noneMatch(
                                it -> it.person().equals(person) && it.fetched().isPresent());
    }
}
