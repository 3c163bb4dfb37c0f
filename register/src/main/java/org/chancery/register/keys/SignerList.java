package org.chancery.register.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.register.json.Json;

/**
 * The file {@code signers.json}: which log is current, and all keys that sign it or once did.
 *
 * @param ordinal the current log; 0 before the first one is opened
 * @param signers in the order in which they were made
 */
record SignerList(int ordinal, List<Signer> signers) {
    /** Name of the file. */
    static final String FILE = "signers.json";

    SignerList {
        signers = List.copyOf(signers);
    }

    static SignerList read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return new SignerList(0, List.of());
        }
        return of(Files.readAllBytes(file));
    }

    static SignerList of(byte[] bytes) {
        Json.Obj json = (Json.Obj) Json.parse(bytes);
        return new SignerList(
                (int) json.number("ordinal"),
                ((Json.Arr) json.get("signers"))
                        .items().stream().map(Signer::of).toList());
    }

    void write(Path folder) throws IOException {
        Json json = Json.object()
                .with("ordinal", ordinal)
                .with(
                        "signers",
                        new Json.Arr(signers.stream().<Json>map(Signer::json).toList()));
        SafeFiles.replace(folder.resolve(FILE), json.canonical());
    }

    List<Signer> of(int log) {
        return signers.stream().filter(signer -> signer.ordinal() == log).toList();
    }
}
