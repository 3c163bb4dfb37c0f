package org.chancery.server.database;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to change a working table: in a transaction that first says in whose name it works. Row security decides
 * what that reader may see and change. Facts are never written here; see {@code Ledger}.
 */
public final class Working {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Working(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Works by connections of the role that serves readers, outside a running server. */
    public static Working over(DataSource readers) {
        return new Working(JdbcClient.create(readers), new JdbcTransactionManager(readers));
    }

    /** Works as {@code reader}, all or nothing: an exception undoes it. The answer must not be null. */
    public <T> T as(String reader, Function<JdbcClient, T> work) {
        T answer = transaction.execute(status -> {
            jdbc.sql("select set_config('chancery.reader', ?, true)")
                    .param(reader)
                    .query(String.class)
                    .single();
            return work.apply(jdbc);
        });
        if (answer == null) {
            throw new IllegalStateException("work must not be answered with null");
        }
        return answer;
    }

    /** The same for work without an answer. */
    public void doAs(String reader, Consumer<JdbcClient> work) {
        as(reader, sql -> {
            work.accept(sql);
            return Optional.empty();
        });
    }
}
