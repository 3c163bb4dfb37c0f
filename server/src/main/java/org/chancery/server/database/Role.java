package org.chancery.server.database;

/** The database roles; who may do what is granted by the migrations. */
public enum Role {
    /** Creates roles and databases when the program is set up; never serves a request. */
    ADMINISTRATOR("postgres"),
    /** Owns all tables and runs the migrations. */
    OWNER("chancery_owner"),
    /** Serves readers; owns nothing and is subject to row security. */
    APP("chancery_app"),
    /** Appends to the register and projects facts. */
    WRITER("chancery_writer");

    private final String user;

    Role(String user) {
        this.user = user;
    }

    /** The name of the role in PostgreSQL. */
    public String user() {
        return user;
    }
}
