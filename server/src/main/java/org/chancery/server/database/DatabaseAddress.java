package org.chancery.server.database;

import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is and how each role signs in.
 *
 * @param url JDBC address without user and password
 * @param administrator user name of the role that sets up
 * @param credentials passwords of the roles
 * @param administratorPassword password of the role that sets up
 */
public record DatabaseAddress(String url, String administrator, String administratorPassword, Credentials credentials) {

    /** Connections of one role, each opened anew. */
    public DataSource connections(Role role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        Properties account = account(role);
        source.setUser(account.getProperty("user"));
        source.setPassword(account.getProperty("password"));
        source.setApplicationName("chancery");
        return source;
    }

    /** Name and password of a role, as the JDBC driver takes them. */
    public Properties account(Role role) {
        Properties account = new Properties();
        boolean administers = role == Role.ADMINISTRATOR;
        account.setProperty("user", administers ? administrator : role.user());
        account.setProperty("password", administers ? administratorPassword : credentials.password(role));
        return account;
    }

    /** The same server and accounts, another database. */
    DatabaseAddress database(String otherUrl) {
        return new DatabaseAddress(otherUrl, administrator, administratorPassword, credentials);
    }

    /** Without passwords and options, since addresses end up in logs. */
    @Override
    public String toString() {
        return url.replaceAll("\\?.*", "");
    }
}
