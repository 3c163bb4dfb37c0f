package org.chancery.files.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.chancery.files.kind.AllowedKinds;
import org.chancery.files.kind.Recognition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files damaged by seed: recognised, looked into and cleaned, or refused; never a crash, never a hang. */
class DamagedFilesTest {
    private static final long SEED = 20261123;
    private static final int ROUNDS = 600;
    private static final String[] TOKENS = {
        "<<",
        ">>",
        "[",
        "]",
        "(",
        ")",
        "stream\n",
        "endobj",
        "/S /JavaScript /JS ",
        "99999999999",
        "-1",
        "1 0 R",
        "\0",
        "<",
        "&a;",
        "<!DOCTYPE x>",
        "PK\3\4"
    };

    @TempDir
    Path folder;

    @TestFactory
    Iterable<DynamicTest> damaged_files_are_handled_within_a_second() throws Exception {
        Map<String, byte[]> sound = new LinkedHashMap<>();
        sound.put(
                "pdf",
                Samples.pdf(
                        "/OpenAction << /S /JavaScript /JS (1) >> /Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>",
                        "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (a) >> >>]",
                        "<< /F (a) /EF << /F 5 0 R >> >>",
                        "<< /Length 5 >>\nstream\nhello\nendstream"));
        Map<String, byte[]> word = Samples.word();
        Samples.put(word, "word/vbaProject.bin", "x");
        Samples.put(word, "word/_rels/document.xml.rels", Samples.relations("image", "rId4", "//host/pixel.png", true));
        sound.put("docx", Samples.zip(word));
        sound.put("png", image("png"));
        sound.put("jpeg", image("jpeg"));
        return sound.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> damage(one.getKey(), one.getValue())))
                .toList();
    }

    private void damage(String kind, byte[] sound) throws Exception {
        FileContent content = new FileContent(Limits.USUAL.within(java.time.Duration.ofSeconds(5)));
        Recognition recognition = new Recognition(AllowedKinds.usual());
        long slowest = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Path file = Files.write(folder.resolve("in"), damaged(sound, new Random(SEED + i)));
            Path to = folder.resolve("out");
            long start = System.nanoTime();
            long waited = waited();
            recognition.of(file, "a." + kind);
            try {
                content.inspect(file, Samples.kind(kind));
                content.clean(file, Samples.kind(kind), to);
                if (kind.equals("pdf") || kind.equals("docx")) {
                    assertThat(content.inspect(to, Samples.kind(kind)))
                            .as("seed %d", SEED + i)
                            .isEmpty();
                } else {
                    content.withoutMetadata(file, Samples.kind(kind), folder.resolve("plain"));
                }
            } catch (Unacceptable refused) {
                assertThat(refused.reason()).as("seed %d", SEED + i).isNotEqualTo(Unacceptable.Reason.TOO_SLOW);
            }
            slowest = Math.max(slowest, System.nanoTime() - start - (waited() - waited));
            Files.deleteIfExists(to);
            Files.deleteIfExists(folder.resolve("plain"));
        }
        System.out.printf("%s: %d damaged files, seed %d, slowest %d ms%n", kind, ROUNDS, SEED, slowest / 1_000_000);
    }

    /** Time that the collector took: not the reader's. */
    private static long waited() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(java.lang.management.GarbageCollectorMXBean::getCollectionTime)
                        .sum()
                * 1_000_000;
    }

    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(1, at));
                case 2 -> {
                    byte[] token = TOKENS[random.nextInt(TOKENS.length)]
                            .repeat(1 + random.nextInt(50))
                            .getBytes(StandardCharsets.ISO_8859_1);
                    System.arraycopy(token, 0, bytes, at, Math.min(token.length, bytes.length - at));
                }
                default -> {
                    int length = Math.min(random.nextInt(200), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
            }
        }
        return bytes;
    }

    private static byte[] image(String format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
