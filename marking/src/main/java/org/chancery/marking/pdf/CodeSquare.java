package org.chancery.marking.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.AffineTransform;
import java.util.Map;
import org.chancery.marking.code.PageCode;

/** The square code of a page: QR, version 2, error correction H, which survives the loss of nearly a third. */
record CodeSquare(ByteMatrix modules) {
    private static final Map<EncodeHintType, ?> HINTS = Map.of(EncodeHintType.QR_VERSION, 2);
    private static final double QUIET = 4;

    static CodeSquare of(PageCode code) {
        try {
            return new CodeSquare(Encoder.encode(code.payload(), ErrorCorrectionLevel.H, HINTS)
                    .getMatrix());
        } catch (WriterException e) {
            throw new IllegalStateException("twenty characters fit into version 2", e);
        }
    }

    /** Draws the square with its quiet zone of white, lower left corner given, lengths in points; runs of modules are one rectangle. */
    void draw(StringBuilder out, double x, double y, double side) {
        int count = modules.getWidth();
        double module = side / count;
        double quiet = Math.min(QUIET, Math.min(x, y) / module);
        out.append("q ")
                .append(Numbers.of(AffineTransform.getTranslateInstance(x, y)))
                .append("cm ");
        out.append(Numbers.of(AffineTransform.getScaleInstance(module, module))).append("cm 1 g ");
        out.append(Numbers.of(-quiet, -quiet, count + 2 * quiet, count + 2 * quiet))
                .append("re f 0 g\n");
        for (int row = 0; row < count; row++) {
            for (int from = 0; from < count; from++) {
                if (modules.get(from, row) != 1) {
                    continue;
                }
                int to = from;
                while (to < count && modules.get(to, row) == 1) {
                    to++;
                }
                out.append(from).append(' ').append(count - 1 - row).append(' ');
                out.append(to - from).append(" 1 re\n");
                from = to;
            }
        }
        out.append("f Q\n");
    }
}
