package org.chancery.cli.keep;

import java.util.concurrent.Callable;
import org.chancery.server.Maintenance;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens set-up again where nobody is left to act. */
@Command(
        name = "reopen-set-up",
        mixinStandardHelpOptions = true,
        description = "Opens set-up again, by a public act, where fewer than two officers are left who can sign in.",
        footer = {
            "",
            "One administrator may then enter offices and mandates alone until two officers have signed in.",
            "The reason stands in the public register and on the start pages of oversight. Without an",
            "administrator the next start of the server prints a set-up link.",
            "",
            "Example:",
            "  chancery reopen-set-up --reason \"Both officers left office before their successors had signed in\""
        })
public final class ReopenSetUp implements Callable<Integer> {

    private static final int LONGEST = 500;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why; it is public.")
    private String reason = "";

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new OperatorError("--reason takes 1 to " + LONGEST + " characters.");
        }
        Maintenance.reopenSetUp(deployment.options(), reason.strip(), Progress.to(System.out));
        System.out.println("Set-up is open again. That is recorded, and oversight is told.");
        return 0;
    }
}
