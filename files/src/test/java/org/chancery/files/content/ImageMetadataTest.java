package org.chancery.files.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageMetadataTest {
    @TempDir
    Path folder;

    private final FileContent content = new FileContent(Limits.USUAL);

    @Test
    void a_photograph_loses_place_and_author_and_keeps_pixels_and_way_up() throws Exception {
        byte[] plain = image("jpeg");
        byte[] exif = ByteBuffer.allocate(60)
                .put("Exif\0\0II*\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(new byte[] {8, 0, 0, 0, 1, 0})
                .put(new byte[] {0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0})
                .put("GPS 59.9 N".getBytes(StandardCharsets.US_ASCII))
                .array();
        byte[] photograph = joined(
                plain,
                2,
                segment(0xE1, exif),
                segment(0xFE, "Jane Doe".getBytes(StandardCharsets.US_ASCII)),
                "trailing".getBytes(StandardCharsets.US_ASCII));
        Path to = folder.resolve("out.jpg");
        List<String> leftOut =
                content.withoutMetadata(Files.write(folder.resolve("in.jpg"), photograph), Samples.kind("jpeg"), to);
        assertThat(leftOut).containsExactly("Exif", "comment", "8 bytes after the end");
        String text = Files.readString(to, StandardCharsets.ISO_8859_1);
        assertThat(text)
                .doesNotContain("GPS")
                .doesNotContain("Jane")
                .doesNotContain("trailing")
                .contains("Exif\0\0MM");
        assertThat(text).contains("\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006");
        assertSamePixels(plain, Files.readAllBytes(to));
    }

    @Test
    void a_drawing_loses_its_texts_and_keeps_its_pixels() throws Exception {
        byte[] plain = image("png");
        byte[] chunk = ByteBuffer.allocate(23)
                .putInt(11)
                .put("tEXtAuthor\0Joe ".getBytes(StandardCharsets.US_ASCII), 0, 15)
                .putInt(0)
                .array();
        byte[] png = joined(plain, 33, chunk, new byte[0], new byte[0]);
        Path to = folder.resolve("out.png");
        assertThat(content.withoutMetadata(Files.write(folder.resolve("in.png"), png), Samples.kind("png"), to))
                .contains("tEXt");
        assertThat(Files.readString(to, StandardCharsets.ISO_8859_1)).doesNotContain("Joe");
        assertSamePixels(plain, Files.readAllBytes(to));
    }

    @Test
    void a_cut_off_image_is_refused() throws Exception {
        byte[] jpeg = image("jpeg");
        Path file = Files.write(folder.resolve("in.jpg"), java.util.Arrays.copyOf(jpeg, jpeg.length - 9));
        assertThatThrownBy(() -> content.withoutMetadata(file, Samples.kind("jpeg"), folder.resolve("out.jpg")))
                .isInstanceOf(Unacceptable.class)
                .hasMessageContaining("end marker");
    }

    private static void assertSamePixels(byte[] one, byte[] other) throws Exception {
        BufferedImage first = ImageIO.read(new java.io.ByteArrayInputStream(one));
        BufferedImage second = ImageIO.read(new java.io.ByteArrayInputStream(other));
        for (int i = 0; i < 30 * 30; i++) {
            assertThat(second.getRGB(i % 30, i / 30)).isEqualTo(first.getRGB(i % 30, i / 30));
        }
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] joined(byte[] image, int at, byte[] one, byte[] two, byte[] end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(image, 0, at);
        out.writeBytes(one);
        out.writeBytes(two);
        out.write(image, at, image.length - at);
        out.writeBytes(end);
        return out.toByteArray();
    }

    private static byte[] image(String format) throws Exception {
        BufferedImage image = new BufferedImage(30, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 900; i++) {
            image.setRGB(i % 30, i / 30, i * 4711);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
