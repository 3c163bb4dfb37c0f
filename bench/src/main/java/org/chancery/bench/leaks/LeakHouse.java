package org.chancery.bench.leaks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.chancery.bench.labels.Papers;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.reminders.DigestJob;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A whole secretariat with its pages, in a temporary folder, in which random worlds are put one after the other. Its accounts stay from world to
 * world and are signed in once; what they may read is each world's. Nothing is timed or killed here, so its database waits for no disk.
 */
public final class LeakHouse implements AutoCloseable {

    /** Two accounts for every post; numbered from 1. */
    static final int ACCOUNTS = 2 * Post.ALL.size();

    /** Somebody in office about whom there are reads and authorisations, and who never reads. */
    static final int GHOST = ACCOUNTS + 1;

    private final Path folder;
    private final RunningServer server;
    private final Connection builder;
    private final SingleConnectionDataSource evaluating;
    private final SingleConnectionDataSource readers;
    private final Pages pages;

    private LeakHouse(Path folder, RunningServer server) throws SQLException {
        this.folder = folder;
        this.server = server;
        DatabaseAddress address = server.postgres().orElseThrow().address();
        this.builder = building(address);
        this.evaluating = single(address.connections(Role.WRITER));
        this.readers = single(address.connections(Role.APP));
        Papers.in(address.connections(Role.OWNER)).open();
        this.pages = new Pages(server.port(), Accounts.open(builder, server));
    }

    /** Starts one; it is gone when closed. */
    public static LeakHouse open() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("chancery-leaks-");
        RunningServer server =
                ChanceryServer.start(ServeOptions.usual(folder).onPort(0).withoutLibrary(), Progress.silent());
        return new LeakHouse(folder, server);
    }

    /** The post of an account. */
    static Post post(int account) {
        return Post.ALL.get((account - 1) % Post.ALL.size());
    }

    /** Puts rows without asking whether what they refer to is there. */
    private static Connection building(DatabaseAddress address) throws SQLException {
        try (Connection connection = address.connections(Role.ADMINISTRATOR).getConnection();
                Statement sql = connection.createStatement()) {
            for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes", "autovacuum"}) {
                sql.execute("alter system set " + setting + " = off");
            }
            sql.execute("select pg_reload_conf()");
        }
        var source = (PGSimpleDataSource) address.connections(Role.ADMINISTRATOR);
        source.setReWriteBatchedInserts(true);
        Connection connection = source.getConnection();
        try (Statement sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private static SingleConnectionDataSource single(DataSource source) throws SQLException {
        return new SingleConnectionDataSource(source.getConnection(), true);
    }

    /** The connection by which worlds are built; its transactions are the caller's. */
    Connection builder() {
        return builder;
    }

    /** One connection of the role that evaluates labels. */
    DataSource evaluating() {
        return evaluating;
    }

    /** One connection of the role that serves readers. */
    DataSource readers() {
        return readers;
    }

    Pages pages() {
        return pages;
    }

    /** The job that writes the regular mails. */
    DigestJob digests() {
        return server.part(DigestJob.class);
    }

    @Override
    public void close() throws IOException {
        readers.destroy();
        evaluating.destroy();
        try {
            builder.close();
        } catch (SQLException e) {
            System.getLogger(LeakHouse.class.getName()).log(System.Logger.Level.WARNING, "not closed", e);
        }
        server.close();
        Folder.delete(folder);
    }
}
