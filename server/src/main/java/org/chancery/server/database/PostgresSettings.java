package org.chancery.server.database;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The settings of the embedded PostgreSQL, written at every start so that a changed program brings its own.
 *
 * <p>Durability is not negotiable: what the register acknowledges must survive the death of any process.
 */
final class PostgresSettings {

    private static final String COMMON = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            password_encryption = scram-sha-256
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            max_connections = 60
            shared_buffers = 96MB
            effective_cache_size = 512MB
            max_wal_size = 1GB
            min_wal_size = 80MB
            max_parallel_workers_per_gather = 0
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            log_min_messages = warning
            log_line_prefix = '%m [%p] '
            """;

    private static final String ACCESS = """
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private PostgresSettings() {}

    static void write(Path cluster, int port) throws IOException {
        OwnerOnly.write(cluster.resolve("postgresql.conf"), COMMON + "port = " + port + "\n");
        OwnerOnly.write(cluster.resolve("pg_hba.conf"), ACCESS);
    }
}
