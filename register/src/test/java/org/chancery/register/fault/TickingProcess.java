package org.chancery.register.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.chancery.register.Notes;
import org.chancery.register.Register;
import org.chancery.register.RegisterFixture;
import org.chancery.register.RegisterSettings;
import org.chancery.register.TestDatabase;
import org.chancery.register.act.Ticks;

/** A process that receives restricted acts and ticks many times a second, and says on its output what was received, until it is killed. */
final class TickingProcess implements AutoCloseable {
    static final Ticks TICKS = new Ticks(Duration.ofMillis(100), 16);

    private final Process process;
    private final Thread reader;
    private final Set<String> received = ConcurrentHashMap.newKeySet();

    private TickingProcess(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    static TickingProcess start(RegisterFixture fixture, String name) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                classes,
                TickingProcess.class.getName(),
                Integer.toString(fixture.database.port()),
                fixture.database.name(),
                fixture.folder.toString(),
                name);
        return new TickingProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ");
                // A line that the kill cut short was never an acknowledgement.
                if (parts.length == 2 && parts[1].equals("ok")) {
                    received.add(parts[0]);
                }
            }
        } catch (IOException ended) {
            // The pipe breaks when the process dies.
        }
    }

    void awaitReceived(int count) throws InterruptedException {
        for (int i = 0; i < 1_200 && received.size() < count && process.isAlive(); i++) {
            Thread.sleep(50);
        }
        if (received.size() < count) {
            throw new IllegalStateException("only " + received.size() + " acts after a minute");
        }
    }

    /** Kills it as a power button would, and gives the titles whose receipt it had acknowledged. */
    Set<String> kill() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        reader.join(10_000);
        return Set.copyOf(received);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static RegisterSettings settings(RegisterFixture fixture) {
        return settings(fixture.database, fixture.folder);
    }

    private static RegisterSettings settings(TestDatabase database, Path folder) {
        return RegisterSettings.of(database.writer(), folder, RegisterFixture.ORIGIN)
                .withSchemas(Notes.SCHEMAS)
                .withRules(Notes.RULES)
                .withProjectors(List.of(new Notes()))
                .withTicks(TICKS);
    }

    public static void main(String[] args) throws Exception {
        TestDatabase database = TestDatabase.existing(Integer.parseInt(args[0]), args[1]);
        Register register = Register.open(settings(database, Path.of(args[2])));
        for (int client = 0; client < 2; client++) {
            String name = args[3] + "/" + client + "/";
            Thread.ofPlatform().start(() -> {
                for (int i = 0; true; i++) {
                    register.receive(Notes.secret(name + i));
                    synchronized (System.out) {
                        System.out.println(name + i + " ok");
                        System.out.flush();
                    }
                    pause();
                }
            });
        }
    }

    private static void pause() {
        try {
            Thread.sleep(15);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
