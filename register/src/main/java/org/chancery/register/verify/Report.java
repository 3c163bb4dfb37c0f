package org.chancery.register.verify;

import java.util.List;
import java.util.Optional;
import org.chancery.register.note.Checkpoint;

/**
 * What a verification did and found.
 *
 * @param source name of the log's source
 * @param checkpoint the checkpoint that was verified; empty if it was refused
 * @param steps what was checked, in order
 * @param entries entries hashed
 * @param openings published openings checked
 * @param unpublished entries without a published opening
 * @param differences what is wrong, the gravest first; empty if the log verifies
 */
public record Report(
        String source,
        Optional<Checkpoint> checkpoint,
        List<Step> steps,
        long entries,
        long openings,
        long unpublished,
        List<Difference> differences) {
    /** One thing checked, with its outcome in words. */
    public record Step(String name, boolean holds, String detail) {}

    public Report {
        steps = List.copyOf(steps);
        differences = List.copyOf(differences);
    }

    /** True if every step holds. */
    public boolean verifies() {
        return differences.isEmpty();
    }

    /** The gravest difference, which a person should look at first. */
    public Optional<Difference> first() {
        return differences.stream().findFirst();
    }
}
