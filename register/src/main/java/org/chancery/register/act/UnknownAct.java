package org.chancery.register.act;

import org.chancery.register.envelope.Kind;

/** The register holds, or was asked to hold, a kind or version that this program does not know; it must stop, not guess. */
public final class UnknownAct extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownAct(Kind kind, int version, String known) {
        super("acts of kind " + kind + (version == 0 ? "" : " in version " + version)
                + " are not known to this program (" + known + "); run a newer version of it");
    }
}
