package org.chancery.server.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two authorities and the client certificates that they issue, made by the JDK's keytool. */
final class TestCertificates {

    private final Path folder;
    private int made;

    TestCertificates(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        for (String name : List.of("authority", "stranger")) {
            keytool("-genkeypair", "-alias", name, "-dname", "CN=" + name, "-ext", "bc:c");
        }
    }

    /** The certificate of the authority that the server knows. */
    Path authority() throws IOException, InterruptedException {
        Path file = folder.resolve("authority.pem");
        keytool("-exportcert", "-rfc", "-alias", "authority", "-file", file.toString());
        return file;
    }

    /** A certificate with an e-mail address, in PEM. */
    String of(String address, String issuer) throws IOException, InterruptedException {
        String alias = "client" + made++;
        Path request = folder.resolve(alias + ".csr");
        Path file = folder.resolve(alias + ".pem");
        keytool("-genkeypair", "-alias", alias, "-dname", "CN=" + alias);
        keytool("-certreq", "-alias", alias, "-file", request.toString());
        keytool(
                "-gencert",
                "-rfc",
                "-alias",
                issuer,
                "-infile",
                request.toString(),
                "-outfile",
                file.toString(),
                "-ext",
                "san=email:" + address,
                "-ext",
                "eku=clientAuth");
        return Files.readString(file);
    }

    private void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        line.addAll(List.of(arguments));
        line.addAll(List.of("-keystore", folder.resolve("test.p12").toString(), "-storepass", "changeit"));
        if (arguments[0].equals("-genkeypair")) {
            line.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-validity", "30"));
        }
        Path output = folder.resolve("keytool.out");
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(Files.readString(output));
        }
    }
}
