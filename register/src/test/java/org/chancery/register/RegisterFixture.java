package org.chancery.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A database of its own, a key folder, and the sample module; registers on it are opened by the test. */
public final class RegisterFixture {
    public static final String ORIGIN = "register.example/test";

    public final TestDatabase database;
    public final Path folder;

    private RegisterFixture(TestDatabase database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    public static RegisterFixture fresh() {
        return on(TestDatabase.fresh());
    }

    public static RegisterFixture on(TestDatabase database) {
        try {
            Path folder = Files.createTempDirectory("register-test-");
            folder.toFile().deleteOnExit();
            return new RegisterFixture(database, folder.resolve("keys"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same key folder on another database. */
    public RegisterFixture with(TestDatabase other) {
        return new RegisterFixture(other, folder);
    }

    /** The same database with another, empty key folder. */
    public RegisterFixture withNewFolder() {
        return on(database);
    }

    public RegisterSettings settings() {
        return RegisterSettings.of(database.writer(), folder, ORIGIN)
                .withSchemas(Notes.SCHEMAS)
                .withRules(Notes.RULES)
                .withProjectors(List.of(Notes.in(database)));
    }

    public Register open() {
        return open(settings());
    }

    /** Opens a register, records notes with these titles, closes it. */
    public void record(String... titles) {
        try (Register register = open()) {
            for (String title : titles) {
                register.append(Notes.note(title)).join();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Register open(RegisterSettings settings) {
        try {
            return Register.open(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
