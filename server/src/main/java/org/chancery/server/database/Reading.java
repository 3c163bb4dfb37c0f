package org.chancery.server.database;

import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to read a table: in a transaction that first says in whose name it reads.
 *
 * <p>Row security decides what that reader sees. Without a name only PUBLIC rows are visible.
 */
public final class Reading {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Reading(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** Reads by connections of the role that serves readers, outside a running server. */
    public static Reading over(DataSource readers) {
        return new Reading(JdbcClient.create(readers), new JdbcTransactionManager(readers));
    }

    /** Reads as the public. */
    public <T> T asPublic(Function<JdbcClient, T> question) {
        return as("", question);
    }

    /** Reads as {@code reader}; the answer holds nothing that this reader may not see. */
    public <T> T as(String reader, Function<JdbcClient, T> question) {
        T answer = transaction.execute(status -> {
            jdbc.sql("select set_config('chancery.reader', ?, true)")
                    .param(reader)
                    .query(String.class)
                    .single();
            return question.apply(jdbc);
        });
        if (answer == null) {
            throw new IllegalStateException("a question must not be answered with null");
        }
        return answer;
    }
}
