package org.chancery.server.ledger;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.ServeOptions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The name of a log. It is fixed when the log is first opened; a log that was given none is a trial, with a name that
 * no other log has and that commits nobody.
 *
 * @param name as checkpoints carry it, without the suffix of a successor
 */
public record Origin(String name) {

    private static final String TRIAL = "trial.invalid/";
    private static final String DEMONSTRATION = "/demo";

    /** The name this log was opened under; otherwise the operator's choice, otherwise a new trial name. */
    static Origin of(DataSource writer, ServeOptions options) {
        if (JdbcClient.create(writer)
                .sql("select exists (select from mirror.state_work)")
                .query(Boolean.class)
                .single()) {
            throw new OperatorError(
                    "This is the database of an outer server, which can neither sign nor append. Start it with"
                            + " --outer, or name another folder with --data.");
        }
        List<String> opened = JdbcClient.create(writer)
                .sql("select origin from register.log order by ordinal limit 1")
                .query((row, at) -> row.getString(1))
                .list();
        if (options.origin() != null) {
            return new Origin(options.origin() + (options.demo() ? DEMONSTRATION : ""));
        }
        return opened.isEmpty() ? trial(options.demo()) : new Origin(opened.getFirst());
    }

    private static Origin trial(boolean demonstration) {
        byte[] random = new byte[6];
        new SecureRandom().nextBytes(random);
        return new Origin(TRIAL + HexFormat.of().formatHex(random) + (demonstration ? DEMONSTRATION : ""));
    }

    /** Whether the log has no name of its own. */
    public boolean isTrial() {
        return name.startsWith(TRIAL);
    }
}
