package org.chancery.register.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.register.json.Json;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.Rfc6962;
import org.junit.jupiter.api.Test;

/** The vectors on the page that describes the format are computed again, so that page and program cannot part. */
class LogFormatPageTest {
    private static final Pattern BLOCK = Pattern.compile("```(?:json|text)\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_vectors_of_the_page_are_what_the_program_writes() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "log-format.md"));
        List<String> blocks = BLOCK.matcher(page)
                .results()
                .map(match -> match.group(1).strip())
                .toList();
        Json.Obj content = Json.object().with("state", "ITA").with("title", "Café");
        Kind kind = new Kind("treaty.ratification");
        byte[] document = new ContentDocument(kind, 1, content).canonical();
        byte[] persons = Json.object().with("signatory", "A. Person").canonical();
        Opening opening = Opening.of(salt(0), document);
        Opening personal = Opening.of(salt(32), persons);
        Instant recorded = Instant.ofEpochMilli(1_411_603_200_000L);
        Envelope shown = new Envelope(kind, recorded, opening.commitment(), personal.commitment());
        Envelope restricted = new Envelope(Kind.RESTRICTED, recorded, opening.commitment(), personal.commitment());
        Hash root = Rfc6962.node(shown.leafHash(), restricted.leafHash());
        assertThat(blocks)
                .containsExactly(
                        text(document),
                        text(persons),
                        text(shown.bytes()),
                        text(restricted.bytes()),
                        text(opening.published()),
                        shown.leafHash() + "\n" + restricted.leafHash() + "\n" + root);
    }

    private static byte[] salt(int first) {
        byte[] salt = new byte[Opening.SALT];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) (first + i);
        }
        return salt;
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
