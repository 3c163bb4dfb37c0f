package org.chancery.law.prohibition;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.scope.ProjectClass;

/**
 * A rule that a review asks about.
 *
 * @param classes of technologies to which it applies; empty for every class
 * @param question that a reviewer has to answer
 */
public record Prohibition(
        ProhibitionId id,
        LocalizedText title,
        Kind kind,
        Set<ProjectClass> classes,
        LocalizedText question,
        List<Source> sources) {

    /** What a rule does. */
    public enum Kind {
        /** Holds for every weapon. */
        GENERAL,
        /** Prohibits or restricts a kind of weapon. */
        SPECIFIC,
        /** Asks for something when a weapon is used. */
        CONDITION,
        /** Says what a word of another rule means. */
        DEFINITION,
        /** Says what another rule does not cover. */
        EXCEPTION,
        /** A political or contested norm, shown apart from law. */
        POLICY
    }

    public Prohibition {
        classes = Collections.unmodifiableSet(new TreeSet<>(classes));
        sources = List.copyOf(sources);
    }

    /** Whether it applies to a technology of these classes. */
    public boolean appliesTo(Set<ProjectClass> technology) {
        return classes.isEmpty() || technology.stream().anyMatch(classes::contains);
    }

    public boolean citesCustom() {
        return sources.stream().anyMatch(Source.Custom.class::isInstance);
    }
}
