package org.chancery.register.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.chancery.register.Notes;
import org.chancery.register.Register;
import org.chancery.register.RegisterFixture;
import org.chancery.register.RegisterSettings;
import org.chancery.register.TestDatabase;
import org.chancery.register.act.Receipt;

/** A process that appends as fast as it can and says on its output what was acknowledged, until it is killed. */
final class AppendingProcess implements AutoCloseable {
    private static final int CLIENTS = 8;

    private final Process process;
    private final Thread reader;
    private final Map<Long, String> acknowledged = new ConcurrentHashMap<>();

    private AppendingProcess(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    static AppendingProcess start(RegisterFixture fixture, String name) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp", classes));
        command.add(AppendingProcess.class.getName());
        command.addAll(List.of(
                Integer.toString(fixture.database.port()), fixture.database.name(), fixture.folder.toString(), name));
        return new AppendingProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ");
                // A line that the kill cut short was never an acknowledgement.
                if (parts.length == 3 && parts[2].equals("ok")) {
                    acknowledged.put(Long.parseLong(parts[0]), parts[1]);
                }
            }
        } catch (IOException ended) {
            // The pipe breaks when the process dies.
        }
    }

    /** Waits until it has acknowledged some acts. */
    void awaitAcknowledged(int count) throws InterruptedException {
        for (int i = 0; i < 1_200 && acknowledged.size() < count && process.isAlive(); i++) {
            Thread.sleep(50);
        }
        if (acknowledged.size() < count) {
            throw new IllegalStateException("only " + acknowledged.size() + " acts after a minute");
        }
    }

    /** Kills it as a power button would, and gives what it had acknowledged: number and leaf hash. */
    Map<Long, String> kill() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        reader.join(10_000);
        return Map.copyOf(acknowledged);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] args) throws Exception {
        TestDatabase database = TestDatabase.existing(Integer.parseInt(args[0]), args[1]);
        RegisterSettings settings = RegisterSettings.of(database.writer(), Path.of(args[2]), RegisterFixture.ORIGIN)
                .withSchemas(Notes.SCHEMAS)
                .withProjectors(List.of(new Notes()));
        Register register = Register.open(settings);
        for (int client = 0; client < CLIENTS; client++) {
            String name = args[3] + "/" + client + "/";
            Thread.ofPlatform().start(() -> {
                for (int i = 0; true; i++) {
                    Receipt receipt = register.append(Notes.note(name + i)).join();
                    synchronized (System.out) {
                        System.out.println(receipt.number() + " " + receipt.leafHash() + " ok");
                        System.out.flush();
                    }
                }
            });
        }
    }
}
