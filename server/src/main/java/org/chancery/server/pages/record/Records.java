package org.chancery.server.pages.record;

import java.util.List;
import java.util.Optional;

/** Where the pages find the public record and what the register says of each entry. */
public interface Records {
    /** Everything public that is held now; the same object until the register grows. */
    HeldRecord now();

    /** The entry of a number; empty for numbers that do not exist. */
    Optional<RegisterEntry> entry(long number);

    /** Entries from a number downwards, newest first. */
    List<RegisterEntry> entries(long from, int most);

    /** How many entries the log has. */
    long size();

    /** Which log this is, from 1; a successor log has the next ordinal. */
    int ordinal();

    /** The latest signed checkpoint as text; empty before the first. */
    String checkpoint();

    /** The key that verifies checkpoints, in its one-line form. */
    String verifierKey();

    /** The proof that the entry is in the log of the latest checkpoint; empty while no checkpoint covers it. */
    Optional<InclusionProof> proof(long number);

    /** A path of hashes, in hexadecimal digits, from the leaf to the root (RFC 6962). */
    record InclusionProof(long number, String leafHash, long size, String root, List<String> path, String checkpoint) {
        public InclusionProof {
            path = List.copyOf(path);
        }
    }
}
