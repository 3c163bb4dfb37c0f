package org.chancery.server.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chancery.server.PageForms;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.account.OneTimeCode;
import org.chancery.server.permission.Role;

/** A {@link ServingServer} in a process that is ours to ask, to stop and to kill. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final OutputStream questions;
    private final int port;

    private ServerProcess(Process process) throws IOException {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.questions = process.getOutputStream();
        this.port = Integer.parseInt(until("ready ").getLast().split(" ")[1]);
    }

    static ServerProcess start(Path folder, String data, String url) throws IOException {
        return new ServerProcess(new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServingServer.class.getName(),
                        folder.toString(),
                        data,
                        url))
                .redirectError(folder.resolve(data + ".log").toFile())
                .start());
    }

    int port() {
        return port;
    }

    /** A person with this name to sign in with. */
    record Account(String signInName, byte[] secret, String name) {

        /** A browser at this port in which the person has signed in. */
        PageForms signedIn(int port) {
            PageForms browser = new PageForms(port);
            var answer = browser.submit(
                    "/en/sign-in",
                    "/en/sign-in",
                    "name",
                    signInName,
                    "password",
                    Somebody.PASSWORD,
                    "code",
                    OneTimeCode.at(secret, Instant.now()));
            if (answer.statusCode() != 303) {
                throw new AssertionError("the sign-in answers " + answer.statusCode());
            }
            return browser;
        }
    }

    Account person(Role role) throws IOException {
        ask("person " + role.name());
        String[] words = answer().getFirst().split(" ", 4);
        return new Account(words[1], HexFormat.of().parseHex(words[2]), words[3]);
    }

    void ask(String question) throws IOException {
        questions.write((question + "\n").getBytes(StandardCharsets.UTF_8));
        questions.flush();
    }

    /** The lines of the answer, without the last. */
    List<String> answer() throws IOException {
        List<String> lines = until("done");
        return lines.subList(0, lines.size() - 1);
    }

    private List<String> until(String last) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            lines.add(line);
            if (line.startsWith(last)) {
                return lines;
            }
        }
        throw new IOException("the server ended before it said \"" + last + "\", after " + lines);
    }

    /** As by {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    /** Ends its input, upon which it stops by itself. */
    @Override
    public void close() {
        try {
            questions.close();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
