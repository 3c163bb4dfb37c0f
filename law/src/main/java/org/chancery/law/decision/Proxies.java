package org.chancery.law.decision;

/**
 * Whether a member may be represented by another.
 *
 * @param mostPerHolder how many others one member may represent; 0 where proxies are not allowed
 * @param countAsPresent whether a member represented counts as present for the quorum
 */
public record Proxies(int mostPerHolder, boolean countAsPresent) {

    public static final Proxies NOT_ALLOWED = new Proxies(0, false);

    public boolean allowed() {
        return mostPerHolder > 0;
    }
}
