package org.chancery.server.library;

import java.nio.file.Files;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.database.Reading;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the reference library before the first page is served, unless the operator wants none. */
@Component
class FirstStart implements SmartLifecycle {

    private final ServeOptions options;
    private final Progress progress;
    private final PackageLoader loader;
    private final Ledger ledger;
    private final Reading reading;
    private final Agreements agreements;
    private boolean running;

    FirstStart(
            ServeOptions options,
            Progress progress,
            PackageLoader loader,
            Ledger ledger,
            Reading reading,
            Agreements agreements) {
        this.options = options;
        this.progress = progress;
        this.loader = loader;
        this.ledger = ledger;
        this.reading = reading;
        this.agreements = agreements;
    }

    @Override
    public void start() {
        running = true;
        // A record that cannot be read must end the start, not every page.
        agreements.now();
        String name = String.valueOf(options.library().getFileName());
        if (options.empty() || isLoaded(name)) {
            return;
        }
        if (!Files.isDirectory(options.library())) {
            throw new OperatorError(
                    "The reference library is not at " + options.library() + ". Put it there, or start with --empty.");
        }
        progress.step("Loading the reference library (first start)");
        Loaded loaded = loader.load(options.library(), progress);
        ledger.append(LibraryLoaded.command(name, loaded.agreements(), loaded.acts()))
                .join();
    }

    private boolean isLoaded(String name) {
        return reading.asPublic(jdbc -> jdbc.sql("select exists (select from library.loaded_facts where name = ?)")
                .param(name)
                .query(Boolean.class)
                .single());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the ledger, before the pages. */
    @Override
    public int getPhase() {
        return 0;
    }
}
