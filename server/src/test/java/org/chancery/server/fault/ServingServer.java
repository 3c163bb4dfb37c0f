package org.chancery.server.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.chancery.register.act.Command;
import org.chancery.register.act.Receipt;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Role;

/**
 * A server of its own process that does what lines of its input say: {@code person ROLE} enters a person with an account, {@code append NUMBER
 * NAME} appends acts. It answers each with lines that end with {@code done}, and stops at the end of its input.
 */
public final class ServingServer {

    private ServingServer() {}

    /** Serves the fictional organisation: folder of all, name of the own data folder, address of the database. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (RunningServer server =
                ChanceryServer.start(options(folder, arguments[1], arguments[2]), Progress.silent())) {
            print("ready " + server.port());
            BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = asked.readLine(); line != null; line = asked.readLine()) {
                String[] words = line.split(" ");
                if (words[0].equals("person")) {
                    person(server, Role.valueOf(words[1]));
                } else {
                    append(server, Integer.parseInt(words[1]), words[2]);
                }
                print("done");
            }
        }
    }

    static ServeOptions options(Path folder, String data, String url) {
        return new ServeOptions(
                "127.0.0.1",
                0,
                folder.resolve(data),
                folder.resolve("keys"),
                url,
                false,
                true,
                Path.of("..", "library-demo"),
                null);
    }

    private static void person(RunningServer server, Role role) {
        Somebody somebody = Somebody.in(server, role);
        print("person " + somebody.signInName() + " " + HexFormat.of().formatHex(somebody.secret()) + " "
                + somebody.name());
    }

    private static void append(RunningServer server, int number, String name) {
        for (int i = 0; i < number; i++) {
            Json.Obj content = Json.object()
                    .with("acts", 0)
                    .with("library", name + "-" + i)
                    .with("packages", 0);
            Receipt receipt = server.part(Ledger.class)
                    .append(Command.of(new Kind("library.loaded"), 1, content))
                    .join();
            print("receipt " + receipt.number() + " " + receipt.leafHash());
        }
    }

    private static void print(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
