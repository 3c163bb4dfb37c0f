package org.chancery.server.exchange.file;

import java.time.Duration;
import org.chancery.server.operation.Recurring;
import org.springframework.stereotype.Component;

/** Forgets every hour the names of uploads that nobody continued; their parts are removed by the file store, a day before. */
@Component
class ForgottenUploads extends Recurring {

    private final UploadTable uploads;

    ForgottenUploads(UploadTable uploads) {
        super("forgotten-uploads", "names of forgotten uploads could not be removed", AFTER_LIBRARY);
        this.uploads = uploads;
    }

    @Override
    protected Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    protected void round() {
        uploads.forget();
    }
}
