package org.chancery.server.identity;

/** The reader in whose name accounts and credentials are read and written. No person's reader can be called so. */
public final class Reader {

    /** Matches the policies of {@code V100__identity.sql}. */
    public static final String IDENTITY = "!identity";

    private Reader() {}
}
