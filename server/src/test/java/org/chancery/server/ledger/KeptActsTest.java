package org.chancery.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.envelope.Kind;
import org.chancery.register.envelope.Opening;
import org.junit.jupiter.api.Test;

/**
 * Acts of every past version stay readable: one line of each kind and version is kept for ever, here for the modules of the server, in
 * the register's tests for its own kinds, and in the tests of the packages for acts of agreements. A new kind without one fails here.
 */
class KeptActsTest {

    private static final String NAME = "acts-of-past-versions.txt";

    @Test
    void one_act_of_each_kind_in_each_version_is_kept() throws Exception {
        Set<String> kept = new TreeSet<>();
        for (ContentDocument document : documents()) {
            kept.add(document.kind() + "/" + document.schema());
        }
        try (var files = Files.list(Path.of("..", "packages", "src", "test", "resources", "acts"))) {
            files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".json"))
                    .forEach(it -> kept.add(it.replaceFirst("-v(\\d+)\\.json$", "/$1")));
        }
        Schemas known = known();
        Set<String> versions = new TreeSet<>();
        for (Kind kind : known.kinds()) {
            for (int version = 1; version <= known.newest(kind); version++) {
                versions.add(kind + "/" + version);
            }
        }
        assertThat(kept).containsAll(versions);
    }

    @Test
    void a_kept_act_is_read_as_it_was_written() throws Exception {
        Schemas known = known();
        for (ContentDocument document : documents()) {
            assertThat(known.upgrade(document.kind(), document.schema(), document.content()))
                    .as(document.kind().name())
                    .isNotNull();
        }
        for (String line : lines()) {
            assertThat(new String(document(line).canonical(), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        }
    }

    /** The kinds of all modules: every class that names kinds is asked, as the server does at its start. */
    private static Schemas known() throws ReflectiveOperationException {
        Schemas known = Schemas.own();
        int modules = 0;
        for (var found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.chancery.server")) {
            if (found.isAssignableTo(ActKinds.class) && !found.isInterface()) {
                var constructor = found.reflect().getDeclaredConstructor();
                constructor.setAccessible(true);
                known = ((ActKinds) constructor.newInstance()).addTo(known);
                modules++;
            }
        }
        assertThat(modules).isGreaterThanOrEqualTo(8);
        return known;
    }

    private static List<ContentDocument> documents() throws IOException {
        return lines().stream().map(KeptActsTest::document).toList();
    }

    private static ContentDocument document(String line) {
        return ContentDocument.of(Opening.of(new byte[32], line.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of("src", "test", "resources", NAME)));
        lines.addAll(Files.readAllLines(Path.of("..", "register", "src", "test", "resources", NAME)));
        return lines;
    }
}
