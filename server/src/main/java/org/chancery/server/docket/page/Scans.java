package org.chancery.server.docket.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.chancery.server.docket.Docket;
import org.chancery.server.docket.Hand;
import org.chancery.server.docket.Papers;
import org.chancery.server.docket.SignatureChecks;
import org.chancery.server.files.Incoming;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files that come with a form: looked into first, then entered with what they came with or not at all. */
@Component
class Scans {
    private final Docket docket;
    private final Papers papers;
    private final SignatureChecks signatures;

    Scans(Docket docket, Papers papers, SignatureChecks signatures) {
        this.docket = docket;
        this.papers = papers;
        this.signatures = signatures;
    }

    /**
     * Does the step and keeps the scan with the item that it answers with, both or neither.
     *
     * @throws org.chancery.server.files.FileRefused if the scan may not come in; then the step was not done
     */
    String with(Hand hand, @Nullable MultipartFile scan, Supplier<String> step) {
        if (scan == null || scan.isEmpty()) {
            return docket.together(hand, step);
        }
        try (Incoming file = look(scan)) {
            String item = docket.together(hand, () -> {
                String id = step.get();
                papers.keep(hand, id, "instrument", file);
                return id;
            });
            signatures.checkNew(hand, item);
            return item;
        }
    }

    /** Adds a paper to an item. */
    void add(Hand hand, String item, String purpose, MultipartFile scan) {
        try (Incoming file = look(scan)) {
            papers.keep(hand, item, purpose, file);
        }
        signatures.checkNew(hand, item);
    }

    private Incoming look(MultipartFile scan) {
        try (InputStream content = scan.getInputStream()) {
            return papers.look(String.valueOf(scan.getOriginalFilename()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
