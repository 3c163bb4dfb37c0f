package org.chancery.server.access;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of the log as comma-separated text in UTF-8, RFC 4180, times in UTC. */
final class ReadsCsv {

    private ReadsCsv() {}

    static byte[] of(List<ReadLine> lines) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord("at", "person", "name", "role", "kind", "item", "level", "label", "how");
        for (ReadLine line : lines) {
            csv.writeRecord(
                    line.at().toString(),
                    line.person(),
                    cell(line.name()),
                    cell(line.role()),
                    cell(line.kind()),
                    line.item(),
                    line.level(),
                    line.label(),
                    line.how());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A name that a spreadsheet would take for a formula is made a text. */
    static String cell(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
