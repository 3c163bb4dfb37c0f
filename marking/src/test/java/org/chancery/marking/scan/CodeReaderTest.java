package org.chancery.marking.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.chancery.marking.code.CopyCode;
import org.chancery.marking.code.PageCode;
import org.chancery.marking.pdf.Looks;
import org.chancery.marking.pdf.MarkableDocument;
import org.chancery.marking.pdf.Sources;
import org.junit.jupiter.api.Test;

class CodeReaderTest {
    private static final CopyCode CODE = CopyCode.fromBits(31_415_926L);
    private final CodeReader reader = new CodeReader(Duration.ofSeconds(8));

    @Test
    void a_scanned_page_names_its_copy_as_png_and_as_jpeg() throws Exception {
        BufferedImage page = Looks.page(copy(CODE), 1, 150);
        for (String format : List.of("png", "jpeg")) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(page, format, file);
            assertThat(reader.read(file.toByteArray())).isEqualTo(new Reading.Named(List.of(new PageCode(CODE, 2))));
        }
    }

    @Test
    void two_copies_in_one_picture_are_both_named() throws Exception {
        CopyCode other = CopyCode.fromBits(27_182_818L);
        BufferedImage left = Looks.page(copy(CODE), 0, 150);
        BufferedImage both = new BufferedImage(left.getWidth() * 2, left.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = both.createGraphics();
        graphics.drawImage(left, 0, 0, null);
        graphics.drawImage(Looks.page(copy(other), 0, 150), left.getWidth(), 0, null);
        assertThat(reader.read(both))
                .isInstanceOfSatisfying(
                        Reading.Named.class,
                        named -> assertThat(named.copies()).containsExactlyInAnyOrder(CODE, other));
    }

    @Test
    void a_page_without_code_gets_no_name() throws Exception {
        assertThat(reader.read(Looks.page(Sources.letter(1), 0, 100))).isEqualTo(new Reading.NoCode(0));
        assertThat(reader.read(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB)))
                .isEqualTo(new Reading.NoCode(0));
    }

    @Test
    void noise_is_never_read_as_a_copy() {
        Random random = new Random(5);
        BufferedImage noise = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 600 * 800; i++) {
            noise.getRaster().setSample(i % 600, i / 600, 0, random.nextInt(256));
        }
        assertThat(reader.read(noise)).isEqualTo(new Reading.NoCode(0));
    }

    @Test
    void a_square_code_that_is_something_else_is_told_apart() throws Exception {
        var matrix = new QRCodeWriter().encode("https://example.org/treaty", BarcodeFormat.QR_CODE, 300, 300);
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 300 * 300; i++) {
            image.setRGB(i % 300, i / 300, matrix.get(i % 300, i / 300) ? 0 : 0xFFFFFF);
        }
        assertThat(reader.read(image)).isEqualTo(new Reading.NoCode(1));
    }

    @Test
    void what_is_no_picture_is_said_to_be_none() {
        assertThat(reader.read(new byte[] {1, 2, 3})).isInstanceOf(Reading.NotAPicture.class);
        assertThat(reader.read("%PDF-1.7 nothing".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isInstanceOf(Reading.NotAPicture.class);
        assertThat(reader.read(new byte[0])).isInstanceOf(Reading.NotAPicture.class);
    }

    private static byte[] copy(CopyCode code) throws Exception {
        return MarkableDocument.read(Sources.letter(2)).copy(Sources.marking(1, code));
    }
}
