package org.chancery.bench.leaks;

import java.util.Set;

/**
 * Somebody who reads.
 *
 * @param name unique; empty for the public, who has no mandate
 * @param inOffice whether the mandate has begun
 * @param everything whether every label is open to this person
 */
public record Person(
        String name,
        String state,
        int level,
        Set<String> caveats,
        Set<String> cases,
        boolean briefed,
        boolean inOffice,
        boolean everything) {

    /** The name under which the database knows the person. */
    public String reader() {
        return name.isEmpty() ? "" : "person-" + name + "/mandate-" + name;
    }
}
