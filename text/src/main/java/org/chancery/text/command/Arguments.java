package org.chancery.text.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.TextException;
import org.chancery.text.export.Images;

/** Arguments of one command: files in order, options with a value, switches. */
final class Arguments {
    private static final Set<String> SWITCHES = Set.of("--compat", "--strict");

    private final List<Path> files = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();
    private final Set<String> switches = new HashSet<>();

    Arguments(List<String> given) {
        for (int i = 0; i < given.size(); i++) {
            String argument = given.get(i);
            if (SWITCHES.contains(argument)) {
                switches.add(argument);
            } else if (argument.startsWith("--")) {
                if (++i == given.size()) {
                    throw TextException.of("usage", "option " + argument + " has no value", TextCommands.USAGE);
                }
                options.put(argument, given.get(i));
            } else {
                files.add(Path.of(argument));
            }
        }
    }

    List<Path> files(int least) {
        if (files.size() < least) {
            throw TextException.of("usage", "not enough files: " + files.size(), TextCommands.USAGE);
        }
        return files;
    }

    /** The pictures in the folder of the first file. */
    Images images() {
        Path folder = files.isEmpty() ? null : files.getFirst().toAbsolutePath().getParent();
        return folder == null ? Images.none() : Images.in(folder);
    }

    /** Fonts named beside those at hand. */
    List<Path> fonts() {
        String font = options.getOrDefault("--font", "");
        return font.isEmpty() ? List.of() : List.of(Path.of(font));
    }

    boolean has(String name) {
        return switches.contains(name);
    }

    String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    String needed(String name) {
        String value = options.get(name);
        if (value == null) {
            throw TextException.of("usage", "option " + name + " is missing", TextCommands.USAGE);
        }
        return value;
    }
}
