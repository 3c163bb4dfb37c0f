package org.chancery.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.law.act.Problem;
import org.chancery.law.rule.Rule;

/** The types of the law module, found on the class path. */
final class LawTypes {

    /** The kinds of problems are for programs, their messages for people. */
    private static final Set<Class<?>> NO_WORD = Set.of(Problem.Kind.class, Problem.Severity.class);

    private LawTypes() {}

    /** Every enum whose constants a reader can meet; rules have their own texts. */
    static List<Class<?>> enums() {
        return classes().stream()
                .filter(Class::isEnum)
                .filter(type -> java.lang.reflect.Modifier.isPublic(type.getModifiers()))
                .filter(type -> !NO_WORD.contains(type) && !Rule.class.isAssignableFrom(type))
                .toList();
    }

    static List<Class<?>> classes() {
        try {
            URI code = Rule.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            if (code.getPath().endsWith(".jar")) {
                try (var jar = FileSystems.newFileSystem(Path.of(code), Map.of())) {
                    return classesBelow(jar.getPath("/"));
                }
            }
            return classesBelow(Path.of(code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classesBelow(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("org/chancery/law/") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("-info.class"))
                    .<Class<?>>map(
                            name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, LawTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
