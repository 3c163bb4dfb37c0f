package org.chancery.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.chancery.cli.ask.Explain;
import org.chancery.cli.ask.ShowRelation;
import org.chancery.cli.ask.ShowStatus;
import org.chancery.cli.ask.ShowTimeline;
import org.chancery.cli.bench.RunBenchmark;
import org.chancery.cli.bundle.CarryBundles;
import org.chancery.cli.keep.CarryLibrary;
import org.chancery.cli.keep.LoadPackages;
import org.chancery.cli.keep.OpenSuccessor;
import org.chancery.cli.keep.Rebuild;
import org.chancery.cli.keep.ReopenSetUp;
import org.chancery.cli.keep.RestoreBackup;
import org.chancery.cli.keep.RotateKey;
import org.chancery.cli.keep.WriteBackup;
import org.chancery.cli.record.CheckPackage;
import org.chancery.cli.record.ImportRecords;
import org.chancery.cli.record.PrintSbom;
import org.chancery.cli.record.ShowPermissions;
import org.chancery.cli.record.VerifyLog;
import org.chancery.cli.refusal.Refusal;
import org.chancery.cli.text.RunText;
import org.chancery.server.operation.OperatorError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: {@code chancery serve}, {@code chancery status …} and so on. */
@Command(
        name = "chancery",
        description = "A secretariat in a box: the depositary, register and public site of agreements between States.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Chancery implements Runnable {

    static final int HELP_WIDTH = 100;

    private static final List<Class<?>> COMMANDS = List.of(
            Serve.class,
            ShowStatus.class,
            Explain.class,
            ShowRelation.class,
            ShowTimeline.class,
            CheckPackage.class,
            ImportRecords.class,
            VerifyLog.class,
            LoadPackages.class,
            Rebuild.class,
            WriteBackup.class,
            RestoreBackup.class,
            OpenSuccessor.class,
            RotateKey.class,
            ReopenSetUp.class,
            CarryBundles.class,
            CarryLibrary.class,
            ShowPermissions.class,
            PrintSbom.class,
            RunText.class,
            RunBenchmark.class,
            Train.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs one command and ends the process with its exit code: 0 done, 1 failed, 2 refused. */
    public static void main(String[] arguments) {
        CommandLine line = line(asked(arguments));
        line.setOut(utf8(FileDescriptor.out));
        line.setErr(utf8(FileDescriptor.err));
        System.exit(line.execute(arguments));
    }

    /** Names and texts are in two alphabets, whatever the locale of the terminal says. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /** The commands, with those that other parts of the build add as {@link Subcommand} services. */
    public static CommandLine commandLine() {
        return line(COMMANDS);
    }

    /** The named command alone where there is one of that name: reading all of them takes a tenth of a start of the server. */
    private static List<Class<?>> asked(String[] arguments) {
        return COMMANDS.stream()
                .filter(it -> arguments.length > 0
                        && it.getAnnotation(Command.class).name().equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private static CommandLine line(List<Class<?>> commands) {
        CommandLine line = new CommandLine(new Chancery());
        commands.forEach(line::addSubcommand);
        if (commands.equals(COMMANDS)) {
            ServiceLoader.load(Subcommand.class).forEach(line::addSubcommand);
        }
        // Wide enough that no example breaks in two.
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        Optional.ofNullable(line.getSubcommands().get("text"))
                .ifPresent(text -> text.setUnmatchedOptionsArePositionalParams(true));
        // What follows the name of a benchmark is the benchmark's own.
        Optional.ofNullable(line.getSubcommands().get("bench")).ifPresent(bench -> bench.setStopAtPositional(true));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            PrintWriter err = command.getErr();
            if (failure instanceof OperatorError refused) {
                err.println(refused.getMessage());
                return Refusal.EXIT_CODE;
            }
            failure.printStackTrace(err);
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line;
    }

    /** Without a command, shows what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
