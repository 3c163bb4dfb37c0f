package org.chancery.cli.bundle;

import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.chancery.cli.keep.OuterPlace;
import org.chancery.cli.output.Keys;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which outer server a command is about, and whom it trusts. */
public final class OuterDeployment {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the outer server's database (default: ./data-outer).")
    private @Nullable Path data;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "JDBC address of a PostgreSQL 17 or newer (default: an embedded one).")
    private @Nullable String databaseUrl;

    @Option(
            names = "--trust",
            paramLabel = "KEY",
            description =
                    "Key of bundles, or a file with it, as 'chancery bundle key' prints it; needed once, and again"
                            + " where a change of keys was missed.")
    private List<String> trusted = List.of();

    @Option(
            names = "--log-key",
            paramLabel = "KEY",
            description =
                    "Key of the log, or a file with it, as the inner server shows it at /log/vkey. Otherwise the first"
                            + " bundle is believed.")
    private List<String> logKeys = List.of();

    /** The options of a run on this outer server. */
    public ServeOptions options(String host, int port) {
        return OuterPlace.options(host, port, data, databaseUrl);
    }

    /** Whom it trusts. */
    public Bundles bundles() {
        return bundles(null, trusted, logKeys);
    }

    /** How bundles come and go, by options and by CHANCERY_BUNDLES_EVERY, _REACH and _STALE_AFTER. */
    public static Bundles bundles(@Nullable Path folder, List<String> trusted, List<String> logKeys) {
        Bundles usual = Bundles.none();
        Bundles paced = usual.paced(
                time("CHANCERY_BUNDLES_EVERY", usual.every()),
                time("CHANCERY_BUNDLES_REACH", usual.reach()),
                time("CHANCERY_BUNDLES_STALE_AFTER", usual.staleAfter()));
        Bundles trusting = paced.trusting(Keys.of(trusted), Keys.of(logKeys));
        return Optional.ofNullable(folder)
                .map(it -> trusting.in(it.toAbsolutePath()))
                .orElse(trusting);
    }

    private static Duration time(String variable, Duration usual) {
        String text = System.getenv(variable);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            return Duration.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new OperatorError(variable + " is a time such as PT1H or P2D, not \"" + text + "\".", e);
        }
    }
}
