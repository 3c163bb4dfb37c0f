package org.chancery.text.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.amend.AmendingDocument;
import org.chancery.text.amend.Amendment;
import org.chancery.text.amend.Modification.ReplaceWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("target");

    @BeforeEach
    void texts() throws IOException {
        Files.writeString(folder.resolve("old.txt"), "BODY\n\nART 5 - Use\n  A Party may act.\n");
        Files.writeString(folder.resolve("new.txt"), "BODY\n\nART 5 - Use\n  A Party shall act.\n\nTABLE\n");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Clock clock = Clock.fixed(Instant.parse("2027-05-01T10:00:00Z"), ZoneOffset.UTC);
        return new TextCommands(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        clock)
                .run(List.of(arguments).stream()
                        .map(a -> a.replace("@", folder + "/"))
                        .toList());
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String reported() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_text_goes_to_akoma_ntoso_and_back() throws IOException {
        assertThat(run("to-akn", "@old.txt", "--frbr", "/akn/un/act/2027/1")).isZero();
        Files.write(folder.resolve("old.xml"), out.toByteArray());
        assertThat(run("validate", "@old.xml")).isZero();
        assertThat(run("to-text", "@old.xml")).isZero();
        assertThat(printed()).contains("ART 5 - Use", "  A Party may act.");
    }

    @Test
    void warnings_name_their_place_and_are_errors_when_strict() {
        assertThat(run("to-akn", "@new.txt", "--frbr", "/akn/un/act/2027/1")).isZero();
        assertThat(reported()).startsWith("6:1: warning: 'TABLE' was read as text");
        assertThat(run("to-akn", "@new.txt", "--frbr", "/akn/un/act/2027/1", "--strict"))
                .isEqualTo(2);
    }

    @Test
    void versions_are_compared_in_every_format() {
        assertThat(run("compare", "@old.txt", "@new.txt", "--format", "list")).isZero();
        assertThat(printed()).contains("Art. 5: 'may' → 'shall'");
        assertThat(run("compare", "@old.txt", "@new.txt", "--format", "html")).isZero();
        assertThat(printed()).contains("<del>may</del><ins>shall</ins>");
        assertThat(run("compare", "@old.txt", "@new.txt", "--format", "akn")).isZero();
        assertThat(AknReader.read(out.toByteArray()).root().text()).contains("mayshall");
        assertThat(run("compare", "@old.txt", "@new.txt", "--format", "docx")).isZero();
        assertThat(printed()).startsWith("PK");
    }

    @Test
    void amendments_are_consolidated_and_their_acts_named() throws IOException {
        Amendment amendment = new Amendment(
                "/akn/un/act/2028/2", LocalDate.of(2028, 1, 1), List.of(new ReplaceWords("art_5", "may", "shall")));
        Files.writeString(folder.resolve("amendment.xml"), AknWriter.write(AmendingDocument.write(amendment)));

        assertThat(run("consolidate", "@old.txt", "@amendment.xml", "--date", "2029-01-01"))
                .isZero();
        assertThat(printed()).contains("A Party shall act.");
        assertThat(reported()).isEqualTo("art_5: /akn/un/act/2028/2\n");
        assertThat(run("consolidate", "@old.txt", "@amendment.xml", "--date", "2027-06-01"))
                .isZero();
        assertThat(printed()).contains("A Party may act.");
    }

    @Test
    void texts_are_aligned_and_exported() {
        assertThat(run("align", "@old.txt", "@old.txt")).isZero();
        assertThat(run("align", "@old.txt", "@new.txt", "--format", "html")).isEqualTo(1);
        for (String format : List.of("html", "docx", "epub", "text")) {
            assertThat(run("export", "@old.txt", "--to", format)).as(format).isZero();
            assertThat(out.size()).isPositive();
        }
    }

    @Test
    void a_text_in_mixed_encodings_is_refused_at_its_place() throws IOException {
        byte[] mixed = "BODY\n\nARTxICLE".getBytes(StandardCharsets.UTF_8);
        mixed[9] = (byte) 0xE9;
        Files.write(folder.resolve("mixed.txt"), mixed);

        assertThat(run("export", "@mixed.txt", "--to", "html")).isEqualTo(2);
        assertThat(reported()).startsWith("3:4: error: this byte is not UTF-8");
    }

    @Test
    void a_file_that_is_too_large_is_refused_unread() throws IOException {
        try (var file = new java.io.RandomAccessFile(folder.resolve("large.xml").toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }
        assertThat(run("validate", "@large.xml")).isEqualTo(2);
        assertThat(reported()).contains("209715200 bytes");
    }

    @Test
    void a_repeated_identifier_is_named_and_never_amended() throws IOException {
        Files.writeString(
                folder.resolve("twice.xml"),
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"act\"><body>"
                        + "<article eId=\"art_5\"/><article eId=\"art_5\"/></body></act></akomaNtoso>");
        Amendment amendment = new Amendment(
                "/akn/un/act/2028/2", LocalDate.of(2028, 1, 1), List.of(new ReplaceWords("art_5", "may", "shall")));
        Files.writeString(folder.resolve("amendment.xml"), AknWriter.write(AmendingDocument.write(amendment)));

        assertThat(run("validate", "@twice.xml")).isEqualTo(1);
        assertThat(reported()).contains("identifier 'art_5' stands 2 times");
        assertThat(run("consolidate", "@twice.xml", "@amendment.xml", "--date", "2029-01-01"))
                .isEqualTo(2);
    }

    @Test
    void what_cannot_be_done_is_refused_with_a_remedy() {
        assertThat(run("to-akn", "@old.txt")).isEqualTo(2);
        assertThat(reported()).contains("option --frbr is missing");
        assertThat(run("to-text", "@absent.xml")).isEqualTo(2);
        assertThat(run("juggle", "@old.txt")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }
}
