package org.chancery.server.technologies.page;

import java.util.List;
import java.util.Optional;
import org.chancery.law.scope.ProjectClass;
import org.chancery.server.technologies.Listed;
import org.chancery.server.technologies.Phase;

/**
 * How many technologies there are of each class in each phase. One of several classes counts in each of them; of public lines the phase is not
 * shown.
 *
 * @param classes the rows
 * @param lines what is counted
 */
public record Spread(List<ProjectClass> classes, List<Listed> lines) {

    /** The columns: every phase, then empty for those whose phase is not shown. */
    public List<Optional<Phase>> phases() {
        return java.util.stream.Stream.concat(
                        java.util.Arrays.stream(Phase.values()).map(Optional::of),
                        java.util.stream.Stream.of(Optional.<Phase>empty()))
                .toList();
    }

    /** How many of a class stand in a phase. */
    public long count(ProjectClass one, Optional<Phase> phase) {
        return lines.stream()
                .filter(it -> it.classes().contains(one) && it.phase().equals(phase))
                .count();
    }

    /** Radius of the disc of a count in the drawing: its area grows with the count until it fills its place. */
    public double radius(long count) {
        return Math.min(23, Math.round(70 * Math.sqrt(count)) / 10.0 + 4);
    }
}
