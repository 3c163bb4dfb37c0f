package org.chancery.bench.copies;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.bench.text.Treaties;
import org.chancery.cli.bench.Benchmark;
import org.chancery.marking.code.CopyCode;
import org.chancery.marking.pdf.MarkableDocument;
import org.chancery.marking.pdf.Marking;
import org.chancery.marking.pdf.Wording;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.export.PdfWriter;

/** A hundred marked copies of a treaty of fifty pages, written to disk; then the codes of their pages read from spoilt pictures. */
public final class CopiesBench implements Benchmark {
    private static final long SEED = 20261123;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int COPIES = 100;
    private static final int PICTURES = 20;

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public String summary() {
        return "100 marked copies of a 50-page PDF; codes read from distorted pictures of pages.";
    }

    @Override
    public void run(PrintStream out, List<String> arguments) throws Exception {
        int pictures = arguments.isEmpty() ? PICTURES : Integer.parseInt(arguments.getFirst());
        byte[] pdf = treaty();
        MarkableDocument document = MarkableDocument.read(pdf);
        write(document, 3);
        long before = Memory.used();
        long start = System.nanoTime();
        long processor = processor();
        MarkableDocument fresh = MarkableDocument.read(pdf);
        double read = seconds(start);
        long bytes = write(fresh, COPIES);
        double all = seconds(start);
        line(out, "pages of the document", fresh.pages(), "pages", null);
        line(out, "reading the document once", read, "s", null);
        line(out, "100 marked copies, reading and writing to disk", all, "s", 10.0);
        line(out, "threads that wrote", THREADS, "threads", null);
        line(out, "the same, processor time of the whole program", (processor() - processor) / 1e9, "s", null);
        line(out, "size of a copy", bytes / 1024.0 / COPIES, "KiB", null);
        line(out, "size of the document", pdf.length / 1024.0, "KiB", null);
        line(out, "memory kept for all copies", (Memory.used() - before) / 1048576.0, "MiB", null);
        line(out, "bytes shared by all copies", fresh.size() / 1024.0, "KiB", null);
        recognition(out, document, pictures);
    }

    private static void recognition(PrintStream out, MarkableDocument document, int pictures) throws IOException {
        CopyCode code = CopyCode.fromBits(SEED);
        Recognition recognition = new Recognition(document.copy(marking(7, code)), code, 4);
        for (Distortions.Distortion distortion : Distortions.ALL) {
            Recognition.Result result = recognition.of(distortion, pictures, SEED);
            out.printf(
                    Locale.ROOT,
                    "{\"bench\":\"copies\",\"figure\":\"read: %s\",\"value\":%.1f,\"unit\":\"%%\",\"goal\":%s,\"holds\":%s,\"wrong\":%d,\"pictures\":%d,\"seconds\":%.2f}%n",
                    distortion.name(),
                    100.0 * result.right() / result.pictures(),
                    distortion.ordinary() ? "100.0" : "null",
                    distortion.ordinary() ? String.valueOf(result.right() == result.pictures()) : "null",
                    result.wrong(),
                    result.pictures(),
                    result.seconds());
        }
    }

    /** Nanoseconds of all processors for all threads, compiler and collector included. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    /** Writes by as many threads as there are processors: a document that was read once serves all of them. */
    private static long write(MarkableDocument document, int copies) throws Exception {
        Path folder = Files.createTempDirectory("copies");
        long bytes = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Long>> written = IntStream.rangeClosed(1, copies)
                    .mapToObj(k -> threads.submit(() -> write(document, k, folder.resolve(k + ".pdf"))))
                    .toList();
            for (Future<Long> one : written) {
                bytes += one.get();
            }
        }
        Files.delete(folder);
        return bytes;
    }

    private static long write(MarkableDocument document, int k, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.writeCopy(marking(k, CopyCode.fromBits(SEED * k)), out);
        }
        long size = Files.size(file);
        Files.delete(file);
        return size;
    }

    private static Marking marking(int copy, CopyCode code) {
        return new Marking(
                "RESTRICTED / ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ",
                copy,
                COPIES,
                "Permanent Mission of Aldmark, office " + copy,
                "Central Registry",
                LocalDate.of(2026, 11, 23),
                code,
                Wording.BOTH);
    }

    private static byte[] treaty() {
        String text = new Treaties(SEED, SEED).text(133_000);
        return PdfWriter.write(DraftReader.read(text, DraftOptions.of("/akn/un/act/2027/1", LocalDate.of(2027, 5, 1)))
                .document());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void line(
            PrintStream out, String figure, double value, String unit, @org.jspecify.annotations.Nullable Double most) {
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"copies\",\"figure\":\"%s\",\"value\":%.2f,\"unit\":\"%s\",\"goal\":%s,\"holds\":%s}%n",
                figure,
                value,
                unit,
                most == null ? "null" : most.toString(),
                most == null ? "null" : String.valueOf(value <= most));
    }
}
