package org.chancery.bench.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.cli.bench.Benchmark;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.concord.Concordance;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.draft.DraftWriter;
import org.chancery.text.export.PdfWriter;
import org.chancery.text.redline.Redline;

/** Figures of the text library; texts come from a seed, real pairs from the development material where it is at hand. */
public final class TextBenchmark implements Benchmark {
    private static final long SEED = 20261122;
    private static final DraftOptions OPTIONS = DraftOptions.of("/akn/un/act/2027/1", LocalDate.of(2027, 5, 1));

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String summary() {
        return "Reading, writing, comparing and aligning texts, warm, one thread.";
    }

    @Override
    public void run(PrintStream out, List<String> args) throws IOException {
        Timing timing = new Timing(out);
        reading(timing);
        comparing(timing);
        aligning(timing);
        linear(timing);
        real(timing);
        AknDocument hundred = read(text(265_000));
        timing.run("PDF of 100 pages", 3000, () -> PdfWriter.write(hundred));
    }

    private static String text(int characters) {
        return new Treaties(SEED, SEED).text(characters);
    }

    private static AknDocument read(String text) {
        return DraftReader.read(text, OPTIONS).document();
    }

    private static void reading(Timing timing) {
        String treaty = text(99 * 1024);
        String act = text(154 * 1024);
        AknDocument read = read(treaty);
        timing.run("text to AKN, 99 KiB treaty", 6, () -> read(treaty));
        timing.run("text to AKN, 154 KiB act", 8, () -> read(act));
        timing.run("AKN to text, 99 KiB treaty", 5, () -> DraftWriter.write(read));
        byte[] xml = sized(374_000);
        timing.print("size of the document parsed", xml.length, "bytes", 0);
        timing.run("AKN parsed, 374 KB", 6, () -> AknReader.read(xml));
    }

    /** An Akoma Ntoso document of about so many bytes. */
    private static byte[] sized(int bytes) {
        byte[] whole = AknWriter.bytes(read(text(bytes / 2)));
        return AknWriter.bytes(read(text((int) ((long) bytes / 2 * bytes / whole.length))));
    }

    private static void comparing(Timing timing) {
        byte[] xml = sized(370_000);
        int characters = (int) (370_000L / 2 * 370_000 / AknWriter.bytes(read(text(370_000 / 2))).length);
        String before = text(characters);
        AknDocument old = AknReader.read(xml);
        AknDocument successive = read(Treaties.successor(before, 2, SEED));
        AknDocument light = read(Treaties.successor(before, 200, SEED));
        timing.run("redline of successive versions, 370 KB", 1000, () -> Redline.compare(old, successive));
        timing.run("redline of a light edit, 370 KB", 50, () -> Redline.compare(old, light));
        AknDocument other = read(new Treaties(SEED + 1, SEED + 2).text(characters));
        timing.run("redline of two different texts, 370 KB", 0, () -> Redline.compare(old, other));
    }

    private static void aligning(Timing timing) {
        List<AknDocument> versions = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            versions.add(read(new Treaties(SEED, SEED + k).text(30 * 3_000)));
        }
        timing.run("concordance of six languages, 30 pages", 200, () -> Concordance.of(versions));
    }

    private static void linear(Timing timing) {
        for (int size : new int[] {100_000, 1_000_000, 10_000_000}) {
            String text = text(size);
            AknDocument before = read(text);
            AknDocument after = read(Treaties.successor(text, size / 500, SEED));
            String label = size / 1_000_000.0 + " MB";
            timing.run("text to AKN, " + label, 0, () -> read(text));
            timing.run("redline with few changes, " + label, 0, () -> Redline.compare(before, after));
        }
    }

    private static void real(Timing timing) throws IOException {
        String root = System.getenv("CHANCERY_CONFORMANCE_DATA");
        if (root == null || root.isBlank()) {
            return;
        }
        for (String pair : List.of("79_239 80_58", "78_241 79_62")) {
            String[] symbols = pair.split(" ");
            AknDocument before = english(Path.of(root, "akn", "un-ga"), symbols[0]);
            AknDocument after = english(Path.of(root, "akn", "un-ga"), symbols[1]);
            timing.run("redline of A/RES/" + pair, 0, () -> Redline.compare(before, after));
        }
    }

    private static AknDocument english(Path folder, String symbol) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "A_RES_" + symbol + "-*English.xml")) {
            return AknReader.read(Files.readAllBytes(files.iterator().next()));
        }
    }
}
