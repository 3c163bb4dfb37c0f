package org.chancery.server.docket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chancery.files.store.FileStore;
import org.chancery.files.store.StoredFile;
import org.chancery.files.store.UploadId;
import org.chancery.files.store.UploadProblem;
import org.chancery.server.database.Working;
import org.chancery.server.docket.notice.Outbox;
import org.chancery.server.files.SharedStore;
import org.chancery.server.operation.OperatorError;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * At the start, before pages are served, moves what earlier versions kept in the database into the file store, one row after the other. The row lets go of its content
 * only when the store has it for good, so an interrupted move goes on at the next start.
 */
@Component
class MovedPapers implements SmartInitializingSingleton {
    private final Working working;
    private final SharedStore store;

    MovedPapers(Working working, SharedStore store) {
        this.working = working;
        this.store = store;
    }

    private record Row(String key, String sha256, byte[] content) {}

    @Override
    public void afterSingletonsInstantiated() {
        move("docket.paper_work", "paper");
        move("docket.text_work", "agreement || ' ' || language || ' ' || version");
    }

    private void move(String table, String key) {
        for (Optional<Row> next = next(table, key); next.isPresent(); next = next(table, key)) {
            Row row = next.get();
            StoredFile stored = stored(table, row);
            working.doAs(
                    Outbox.JOB,
                    sql -> sql.sql("update " + table + " set address = ?, content = null where " + key
                                    + " = ? and content is not null")
                            .params(stored.address().value(), row.key())
                            .update());
        }
    }

    private Optional<Row> next(String table, String key) {
        List<Row> rows = working.as(
                Outbox.JOB,
                sql -> sql.sql("select " + key + ", sha256, content from " + table
                                + " where content is not null limit 1")
                        .query((row, at) -> new Row(row.getString(1), row.getString(2), row.getBytes(3)))
                        .list());
        return rows.stream().findFirst();
    }

    private StoredFile stored(String table, Row row) {
        FileStore files = store.store();
        try {
            UploadId upload = files.begin(row.content().length);
            files.append(upload, 0, new ByteArrayInputStream(row.content()));
            StoredFile stored = files.finish(upload);
            if (!stored.sha256().equals(row.sha256())) {
                throw new OperatorError("The content of " + row.key() + " in " + table
                        + " is not what was recorded with it; restore the database from a backup.");
            }
            return stored;
        } catch (IOException | UploadProblem e) {
            throw new OperatorError(
                    "The papers of the docket cannot be moved into the file store: " + e.getMessage(), e);
        }
    }
}
