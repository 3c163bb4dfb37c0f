package org.chancery.marking.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The typeface of markings, DejaVu Sans: Latin, Cyrillic, Greek, Armenian, Georgian, Arabic, Hebrew. Each copy embeds what it uses. */
final class MarkingFont {
    private static final String FILE = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    private MarkingFont(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** The one font of the process. */
    static MarkingFont shared() {
        return Holder.FONT;
    }

    private static final class Holder {
        private static final MarkingFont FONT = load();
    }

    private static MarkingFont load() {
        try (InputStream in = Objects.requireNonNull(MarkingFont.class.getResourceAsStream(FILE), FILE)) {
            return new MarkingFont(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    boolean has(int point) {
        return characters.getGlyphId(point) != 0;
    }

    /** The characters of some texts as a font of their own. */
    FontSubset subset(Iterable<String> texts) throws IOException {
        TreeSet<Integer> points = new TreeSet<>();
        texts.forEach(text -> text.codePoints().forEach(points::add));
        synchronized (font) {
            TTFSubsetter subsetter = new TTFSubsetter(
                    font, List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp"));
            subsetter.addAll(points);
            Map<Integer, Integer> originals = new TreeMap<>(subsetter.getGIDMap());
            ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 15);
            subsetter.writeToStream(file);
            Map<Integer, Integer> renumbered = new HashMap<>();
            List<Integer> widths = new ArrayList<>();
            for (Map.Entry<Integer, Integer> glyph : originals.entrySet()) {
                renumbered.put(glyph.getValue(), glyph.getKey());
                widths.add((int) Math.round(font.getAdvanceWidth(glyph.getValue()) * 1000 / unitsPerEm));
            }
            Map<Integer, Integer> glyphs = new HashMap<>();
            for (int point : points) {
                glyphs.put(point, Objects.requireNonNull(renumbered.get(characters.getGlyphId(point))));
            }
            return new FontSubset(file.toByteArray(), glyphs, widths);
        }
    }
}
