package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every example in README, documentation and help is run as it stands, or parsed where it needs a server or a user's own files. */
class DocumentedExamplesTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Set<String> NEED_NO_SERVER = Set.of("status", "explain", "relation", "timeline", "check");

    static Stream<List<String>> examples() throws IOException {
        var lines = new ArrayList<String>();
        try (Stream<Path> docs = Files.list(Run.HOME.resolve("docs"))) {
            for (var file : docs.filter(name -> name.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                lines.addAll(inBlocks(Files.readString(file)));
            }
        }
        lines.addAll(inBlocks(Files.readString(Run.HOME.resolve("README.md"))));
        commands()
                .forEach(command -> lines.addAll(
                        inHelp(command.getCommandSpec().usageMessage().footer())));
        return lines.stream()
                .map(DocumentedExamplesTest::words)
                .filter(words -> !words.getFirst().equals("test"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_documented_example_works(List<String> words) {
        // The first word is the command, which may be called library itself.
        var arguments = Stream.concat(
                        words.stream().limit(1), words.stream().skip(1).map(DocumentedExamplesTest::inRepository))
                .toArray(String[]::new);
        if (!NEED_NO_SERVER.contains(words.getFirst())) {
            assertThat(Chancery.commandLine().parseArgs(arguments).hasSubcommand())
                    .isTrue();
            return;
        }
        var run = Run.chancery(arguments);
        assertThat(run.code()).as("%s%n%s", words, run.err()).isZero();
        assertThat(run.out()).isNotBlank();
    }

    @Test
    void every_command_has_examples_in_its_help_and_a_place_in_the_documentation() throws IOException {
        var documentation = Files.readString(Run.HOME.resolve("docs/command-line.md"))
                + Files.readString(Run.HOME.resolve("README.md"));
        Chancery.commandLine().getSubcommands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                assertThat(inHelp(command.getCommandSpec().usageMessage().footer()))
                        .as(name)
                        .isNotEmpty();
                assertThat(documentation).contains("./chancery " + name);
            }
        });
    }

    @Test
    void an_example_in_the_help_stands_on_one_line_as_it_is_typed() {
        commands().forEach(command -> {
            for (var example : command.getCommandSpec().usageMessage().footer()) {
                assertThat(command.getUsageMessage().lines()).contains(example.stripTrailing());
            }
        });
    }

    /** All commands and their own commands (import untc). */
    private static List<CommandLine> commands() {
        var all = new ArrayList<>(Chancery.commandLine().getSubcommands().values());
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).getSubcommands().values());
        }
        return all;
    }

    private static List<String> inBlocks(String text) {
        var examples = new ArrayList<String>();
        var block = false;
        for (var line : text.lines().toList()) {
            if (line.startsWith("```")) {
                block = !block;
            } else if (block && line.startsWith("./chancery ")) {
                examples.add(line.substring("./chancery ".length()).replaceAll("\\s+# .*|[\\[\\]]", ""));
            }
        }
        return examples;
    }

    private static List<String> inHelp(String[] footer) {
        return Stream.of(footer)
                .filter(line -> line.startsWith("  chancery "))
                .map(line -> line.substring("  chancery ".length()))
                .toList();
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word ->
                        word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3))
                .toList();
    }

    private static String inRepository(String word) {
        return word.equals("library") || word.startsWith("library/")
                ? Run.HOME.resolve(word).toString()
                : word;
    }
}
