package org.chancery.bench.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** What is compared with: one row with envelope and both openings, inserted and committed at once by each client. */
final class PlainInserts {
    private static final int ENVELOPE = 175;
    private static final int CONTENT = 32 + 640 + 16;
    private static final int PERSONAL = 32 + 62 + 16;

    private PlainInserts() {}

    static Clients.Client client(DataSource database) throws Exception {
        Connection connection = database.getConnection();
        PreparedStatement insert =
                connection.prepareStatement("insert into bench.plain (envelope, content, personal) values (?, ?, ?)");
        return new Clients.Client() {
            @Override
            public void once(long round) throws Exception {
                insert.setBytes(1, random(ENVELOPE));
                insert.setBytes(2, random(CONTENT));
                insert.setBytes(3, random(PERSONAL));
                insert.executeUpdate();
            }

            @Override
            public void close() throws Exception {
                connection.close();
            }
        };
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }
}
