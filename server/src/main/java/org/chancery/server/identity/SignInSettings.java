package org.chancery.server.identity;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.ServeOptions;
import org.springframework.stereotype.Component;

/**
 * The operator's file {@code sign-in.properties} in the key folder: the organisation's identity provider and client
 * certificates. Without the file neither is offered. See docs/operating.md.
 */
@Component
public final class SignInSettings {

    private final Path file;
    private final Properties settings = new Properties();

    SignInSettings(ServeOptions options) {
        this.file = options.keys().toAbsolutePath().normalize().resolve("sign-in.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new OperatorError("The settings in " + file + " cannot be read: " + e.getMessage(), e);
            }
        }
    }

    /** The value of a line, if the file has it and it is not empty. */
    public Optional<String> value(String key) {
        return Optional.ofNullable(settings.getProperty(key)).map(String::strip).filter(it -> !it.isEmpty());
    }

    /**
     * The value of a line that another line makes necessary.
     *
     * @throws OperatorError that names file and line
     */
    public String required(String key) {
        return value(key).orElseThrow(() -> new OperatorError(file + " needs a line '" + key + "=…'."));
    }

    /** A file that a line names, beside the settings unless it is absolute. */
    public Path path(String key) {
        return file.resolveSibling(required(key));
    }
}
