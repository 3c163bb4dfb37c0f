package org.chancery.marking.pdf;

import java.awt.geom.AffineTransform;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a content stream wants them: a point, no exponent, no more digits than are seen. */
final class Numbers {
    private Numbers() {}

    static void append(StringBuilder out, double number) {
        long thousandths = Math.round(number * 1000);
        if (thousandths < 0) {
            out.append('-');
            thousandths = -thousandths;
        }
        out.append(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest > 0) {
            out.append('.');
            out.append((char) ('0' + rest / 100));
            if (rest % 100 > 0) {
                out.append((char) ('0' + rest / 10 % 10));
                if (rest % 10 > 0) {
                    out.append((char) ('0' + rest % 10));
                }
            }
        }
        out.append(' ');
    }

    static String of(double... numbers) {
        StringBuilder out = new StringBuilder();
        for (double number : numbers) {
            append(out, number);
        }
        return out.toString();
    }

    /** The six numbers of a matrix: scale and turn with more digits, since they are multiplied by lengths. */
    static String of(AffineTransform matrix) {
        StringBuilder out = new StringBuilder();
        for (double number :
                new double[] {matrix.getScaleX(), matrix.getShearY(), matrix.getShearX(), matrix.getScaleY()}) {
            out.append(BigDecimal.valueOf(number)
                    .setScale(7, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros()
                    .toPlainString());
            out.append(' ');
        }
        append(out, matrix.getTranslateX());
        append(out, matrix.getTranslateY());
        return out.toString();
    }
}
