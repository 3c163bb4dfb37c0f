package org.chancery.server.access;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of the log as comma-separated text in UTF-8, RFC 4180, times in UTC. */
final class ReadsCsv {

    private ReadsCsv() {}

    static byte[] of(List<ReadLine> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("at", "person", "name", "role", "kind", "item", "level", "label", "how");
            lines.forEach(it -> csv.writeRecord(
                    it.at().toString(),
                    it.person(),
                    cell(it.name()),
                    cell(it.role()),
                    cell(it.kind()),
                    it.item(),
                    it.level(),
                    it.label(),
                    it.how()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A name that a spreadsheet would take for a formula is made a text. */
    static String cell(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
