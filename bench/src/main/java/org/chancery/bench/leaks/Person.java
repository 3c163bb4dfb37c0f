package org.chancery.bench.leaks;

import java.util.Set;

/**
 * Somebody who reads.
 *
 * @param account which one of the house; 0 for the public, who has no mandate
 * @param post role and State or office
 * @param inOffice whether the mandate has begun
 * @param everything whether every label is open to this person
 */
public record Person(
        int account,
        Post post,
        int level,
        Set<String> caveats,
        Set<String> cases,
        boolean briefed,
        boolean inOffice,
        boolean everything) {

    /** Reference of the person of an account. */
    static String person(int account) {
        return String.format("a1%014x", account);
    }

    /** Reference of their mandate. */
    static String mandate(int account) {
        return String.format("b2%014x", account);
    }

    /** The name under which the database knows the person. */
    public String reader() {
        return account == 0 ? "" : person(account) + "/" + mandate(account);
    }

    /** Whether pages know the person: a mandate that has not begun opens no sign-in. */
    boolean isSignedIn() {
        return account != 0 && inOffice;
    }
}
