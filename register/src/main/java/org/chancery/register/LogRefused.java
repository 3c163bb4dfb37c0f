package org.chancery.register;

/** The register does not open: database and key folder do not belong together, or acknowledged acts are missing. Says what to do. */
public final class LogRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LogRefused(String message) {
        super(message);
    }
}
