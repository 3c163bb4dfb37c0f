package org.chancery.bench.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.chancery.cli.bench.Benchmark;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.akn.Element;
import org.chancery.text.concord.Concordance;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.draft.DraftWriter;
import org.chancery.text.export.PdfWriter;
import org.chancery.text.redline.Change;
import org.chancery.text.redline.ChangeList;
import org.chancery.text.redline.Markup;
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
        pages(timing);
    }

    private static void pages(Timing timing) throws IOException {
        AknDocument hundred = read(text(275_000));
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(hundred))) {
            timing.atLeast("pages of the PDF", pdf.getNumberOfPages(), "pages", 100);
        }
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
        AknDocument light = read(Treaties.edited(before, 200, SEED));
        timing.run("redline of successive versions, 370 KB", 1000, () -> Redline.compare(old, successive));
        whole(timing, old, successive);
        timing.run("redline of a light edit, 370 KB", 50, () -> Redline.compare(old, light));
        AknDocument other = read(new Treaties(SEED + 1, SEED + 2).text(characters));
        timing.run("redline of two different texts, 370 KB", 0, () -> Redline.compare(old, other));
    }

    /** That the redline of successive versions is exact, by word, aware of moves and well-formed. */
    private static void whole(Timing timing, AknDocument old, AknDocument successive) {
        Redline redline = Redline.compare(old, successive);
        List<Change> changes = ChangeList.of(redline);
        timing.atLeast(
                "the redline applied to the old version gives the new",
                AknWriter.canonical(redline.apply(bare(old))).equals(AknWriter.canonical(bare(successive))) ? 1 : 0,
                "of 1",
                1);
        timing.atLeast(
                "moves found",
                changes.stream().filter(c -> c.kind() == Change.Kind.MOVED).count(),
                "moves",
                1);
        timing.atLeast(
                "changes of one word among those found",
                changes.stream()
                        .filter(c -> c.before().indexOf(' ') < 0 && c.after().startsWith("altered"))
                        .count(),
                "changes",
                100);
        AknDocument marked = AknReader.read(AknWriter.write(Markup.of(redline)));
        timing.atLeast(
                "elements of the marked text, read again",
                marked.root().descendants().count(),
                "elements",
                1000);
    }

    private static Element bare(AknDocument document) {
        return document.work()
                .withChildren(document.work().children().stream()
                        .filter(n -> !(n instanceof Element e && e.is("meta")))
                        .toList());
    }

    private static void aligning(Timing timing) {
        List<AknDocument> versions = new ArrayList<>();
        for (int k = 0; k < 6; k++) {
            versions.add(read(new Treaties(SEED, SEED + k).text(30 * 3_000)));
        }
        timing.run("concordance of six languages, 30 pages", 200, () -> Concordance.of(versions));
    }

    /** Cost of a megabyte must not grow with size: at 10 MB at most twice what it is at 1 MB. */
    private static void linear(Timing timing) {
        int[] sizes = {100_000, 1_000_000, 10_000_000};
        double[] reading = new double[sizes.length];
        double[] comparing = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            String text = text(sizes[i]);
            AknDocument before = read(text);
            AknDocument after = read(Treaties.edited(text, sizes[i] / 500, SEED));
            String label = sizes[i] / 1_000_000.0 + " MB";
            reading[i] = timing.run("text to AKN, " + label, 0, () -> read(text)) / sizes[i];
            comparing[i] = timing.run("redline with few changes, " + label, 0, () -> Redline.compare(before, after))
                    / sizes[i];
        }
        timing.print("text to AKN, a megabyte of 10 MB to one of 1 MB", reading[2] / reading[1], "times", 2);
        timing.print(
                "redline with few changes, a megabyte of 10 MB to one of 1 MB",
                comparing[2] / comparing[1],
                "times",
                2);
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
