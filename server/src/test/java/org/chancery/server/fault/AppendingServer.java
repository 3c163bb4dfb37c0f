package org.chancery.server.fault;

import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.register.act.Command;
import org.chancery.register.act.Receipt;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.operation.Progress;

/** A server of its own process that appends without pause and prints every receipt, until it is killed. */
public final class AppendingServer {

    private static final int CLIENTS = 8;

    private AppendingServer() {}

    /** Serves the folder of the first argument; the second makes the acts of this run different from others. */
    public static void main(String[] arguments) {
        RunningServer server = ChanceryServer.start(TestServer.optionsIn(Path.of(arguments[0])), Progress.silent());
        Ledger ledger = server.part(Ledger.class);
        AtomicLong next = new AtomicLong();
        System.out.println("ready "
                + server.postgres().orElseThrow().process().orElseThrow().pid());
        for (int client = 0; client < CLIENTS; client++) {
            Thread.ofPlatform().start(() -> append(ledger, arguments[1], next));
        }
    }

    private static void append(Ledger ledger, String run, AtomicLong next) {
        while (true) {
            Json.Obj content = Json.object()
                    .with("acts", 0)
                    .with("library", run + "-" + next.incrementAndGet())
                    .with("packages", 0);
            try {
                Receipt receipt = ledger.append(Command.of(new Kind("library.loaded"), 1, content))
                        .join();
                print("receipt " + receipt.number() + " " + receipt.leafHash());
            } catch (CompletionException e) {
                print("refused " + e.getMessage());
                try {
                    Thread.sleep(50);
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        }
    }

    private static synchronized void print(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
