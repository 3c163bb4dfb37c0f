package org.chancery.server.exchange;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.chancery.register.json.Json;
import org.chancery.server.exchange.file.Attachment;

/**
 * SHA-256 of the canonical JSON (RFC 8785) of a paper: title, text, label, and each file by name and SHA-256 in the order of names. Whoever
 * holds the paper can compute it again.
 */
final class PaperDigest {

    private PaperDigest() {}

    static String of(Item item, List<Attachment> files) {
        Json.Obj paper = Json.object()
                .with("title", item.title())
                .with("text", item.body())
                .with("label", item.label().toString())
                .with(
                        "files",
                        new Json.Arr(files.stream()
                                .sorted(java.util.Comparator.comparing(Attachment::name)
                                        .thenComparing(Attachment::sha256))
                                .map(it -> (Json)
                                        Json.object().with("name", it.name()).with("sha256", it.sha256()))
                                .toList()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper.canonical()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
