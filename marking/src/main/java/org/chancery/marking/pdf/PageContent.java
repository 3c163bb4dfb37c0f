package org.chancery.marking.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What must stand before and after a page's own drawing so that nothing of it reaches the marking: states left open, text or hidden layers
 * not ended, strings without an end.
 *
 * @param before how often the state must be saved in advance, because the page restores more often than it saves
 * @param after operators that end what the page leaves open
 * @param rewritten the page's drawing anew, if it could not be read to its end
 */
record PageContent(int before, String after, Optional<byte[]> rewritten) {
    private static final String SENTINEL = "ChanceryEnd";
    private static final int MOST_BYTES = 1 << 27;

    static PageContent read(PDPage page) throws IOException, NotMarkable {
        byte[] drawing;
        try (InputStream in = page.getContents()) {
            drawing = in == null ? new byte[0] : in.readNBytes(MOST_BYTES + 1);
        }
        if (drawing.length > MOST_BYTES) {
            throw new NotMarkable(NotMarkable.Reason.TOO_LARGE, "one page draws more than 128 MB");
        }
        ByteArrayOutputStream marked = new ByteArrayOutputStream(drawing.length + 16);
        marked.write(drawing);
        marked.write(("\n" + SENTINEL + "\n").getBytes(StandardCharsets.US_ASCII));
        return balance(marked.toByteArray());
    }

    private static PageContent balance(byte[] bytes) throws IOException {
        int depth = 0;
        int lowest = 0;
        int sections = 0;
        boolean text = false;
        boolean whole = false;
        List<Object> tokens = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(bytes);
        try {
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                whole = token instanceof Operator last && last.getName().equals(SENTINEL);
                if (whole) {
                    continue;
                }
                tokens.add(token);
                if (token instanceof Operator operator) {
                    switch (operator.getName()) {
                        case "q" -> depth++;
                        case "Q" -> lowest = Math.min(lowest, --depth);
                        case "BT" -> text = true;
                        case "ET" -> text = false;
                        case "BMC", "BDC" -> sections++;
                        case "EMC" -> sections = Math.max(0, sections - 1);
                        default -> {}
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            whole = false;
        } finally {
            parser.close();
        }
        String after = (text ? "ET\n" : "") + "EMC\n".repeat(sections) + "Q\n".repeat(depth - lowest);
        return new PageContent(-lowest, after, whole ? Optional.empty() : Optional.of(written(tokens)));
    }

    private static byte[] written(List<Object> tokens) throws IOException {
        int last = tokens.size();
        while (last > 0 && !(tokens.get(last - 1) instanceof Operator)) {
            last--;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ContentStreamWriter(out).writeTokens(tokens.subList(0, last));
        return out.toByteArray();
    }
}
