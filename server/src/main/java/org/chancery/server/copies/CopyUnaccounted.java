package org.chancery.server.copies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The register has it that nobody can show a copy. Published once the act is recorded, and again after a crash until every listener has
 * returned, so a listener must be able to hear of it twice.
 *
 * @param document of which it is a copy
 * @param copy itself
 * @param k its number
 * @param of how many copies there were when it was issued
 * @param label number of the label of both; whoever speaks of it speaks under this label
 * @param discovered the day on which the inventory was closed or the loss reported, in UTC
 * @param holderMandate random reference of the mandate in which its holder answers for it
 * @param takenBackBy random reference of the officer who recorded that it was back, if it was in the registry; then the registry had it,
 *     not its holder
 * @param act number of the act
 */
public record CopyUnaccounted(
        UUID document,
        UUID copy,
        int k,
        int of,
        int label,
        LocalDate discovered,
        String holderMandate,
        Optional<String> takenBackBy,
        long act) {}
