package org.chancery.marking.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF that was read once and of which any number of marked copies can be written. Each copy has marking top and bottom of every page and a
 * square code in two opposite corners; pages whose content reaches into the bands of the marking are shrunk a little, never covered. Tags of an
 * accessible document are kept. Immutable; copies may be written by several threads at once.
 */
public final class MarkableDocument {
    private static final MarkingFont FONT = MarkingFont.shared();
    private static final int MOST_BYTES = 512 << 20;
    private static final int FONT_PARTS = 4;

    private final SharedParts shared;
    private final List<PageLayout> layouts;
    private final List<LeftOut> leftOut;

    private MarkableDocument(SharedParts shared, List<PageLayout> layouts, List<LeftOut> leftOut) {
        this.shared = shared;
        this.layouts = List.copyOf(layouts);
        this.leftOut = leftOut;
    }

    /** Reads a PDF for marking. */
    public static MarkableDocument read(byte[] pdf) throws NotMarkable {
        if (pdf.length > MOST_BYTES) {
            throw new NotMarkable(NotMarkable.Reason.TOO_LARGE, "more than 512 MB");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            DocumentLevel.check(document);
            return prepared(document);
        } catch (InvalidPasswordException e) {
            throw new NotMarkable(NotMarkable.Reason.PROTECTED, "");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new NotMarkable(NotMarkable.Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static MarkableDocument prepared(PDDocument document) throws IOException, NotMarkable {
        Omissions omissions = new Omissions();
        DocumentLevel.clean(document, omissions);
        Places places = new Places(document, document.getNumberOfPages());
        PagePreparation preparation = new PagePreparation(document, places, omissions);
        List<PageLayout> layouts = new ArrayList<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            if (!seen.add(page.getCOSObject())) {
                throw new NotMarkable(NotMarkable.Reason.UNREADABLE, "one page stands twice in the list of pages");
            }
            layouts.add(preparation.prepare(page, layouts.size()));
        }
        document.getDocument().setDecrypted();
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 20);
        document.save(file);
        SharedParts shared = SharedParts.of(file.toByteArray(), places, layouts.size());
        return new MarkableDocument(shared, layouts, omissions.list());
    }

    /** Number of pages, the same in every copy. */
    public int pages() {
        return layouts.size();
    }

    /** What the copies do not carry over; empty for an ordinary document. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Bytes kept in memory for all copies together. */
    public long size() {
        return shared.bytes().length;
    }

    /** A marked copy as a whole PDF. */
    public byte[] copy(Marking marking) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(shared.bytes().length + 6_000 * layouts.size() + 65_536);
        try {
            writeCopy(marking, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes a marked copy; does not close the stream. */
    public void writeCopy(Marking marking, OutputStream out) throws IOException {
        MarkingLines lines = new MarkingLines(marking, new Lettering(FONT));
        FontSubset letters = FONT.subset(lines.texts(pages()));
        CopyWriter writer = new CopyWriter(out, shared, FONT_PARTS + 1);
        for (int i = 0; i < layouts.size(); i++) {
            String drawing = MarkingDrawing.of(layouts.get(i), lines, marking.code(), i + 1, pages(), letters);
            writer.stream(shared.pages()[i], drawing.getBytes(StandardCharsets.ISO_8859_1), "");
        }
        int own = writer.firstOwn();
        writer.object(shared.font(), FontSubset.font(own, own + 1));
        writer.object(own, letters.descendant(own + 2));
        writer.stream(own + 1, letters.toUnicode().getBytes(StandardCharsets.US_ASCII), "");
        writer.object(own + 2, FontSubset.descriptor(own + 3));
        writer.stream(own + 3, letters.file(), " /Length1 " + letters.file().length);
        writer.finish(
                own + FONT_PARTS,
                HexFormat.of().formatHex(marking.code().symbols().getBytes(StandardCharsets.US_ASCII)));
    }
}
