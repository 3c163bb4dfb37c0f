package org.chancery.server.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Recurring;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Removes what broken uploads left: files in plain after an hour, encrypted parts that nobody continued after two days. Looks when the server
 * starts to serve pages and every quarter of an hour, so that a server that runs for months keeps nothing of them either.
 */
@Component
@ConditionalOnWebApplication
class LeftFiles extends Recurring {

    private final PassingFiles passing;
    private final SharedStore store;
    private boolean looked;

    LeftFiles(PassingFiles passing, SharedStore store) {
        super("left-files", "what broken uploads left could not be removed", AFTER_LIBRARY);
        this.passing = passing;
        this.store = store;
    }

    @Override
    protected Duration pause() {
        return looked ? Duration.ofMinutes(15) : Duration.ZERO;
    }

    @Override
    protected void round() throws IOException {
        looked = true;
        passing.clean(Instant.now());
        if (store.isMade()) {
            store.store().clean();
        }
    }

    @Override
    public void start() {
        try {
            passing.open();
        } catch (IOException e) {
            throw new OperatorError("Files cannot come in: " + e.getMessage(), new UncheckedIOException(e));
        }
        super.start();
    }
}
