package org.chancery.marking.scan;

import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DetectorResult;
import com.google.zxing.multi.qrcode.detector.MultiDetector;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The square codes in a picture of dark and light. */
final class SquareCodes {
    private static final Map<DecodeHintType, ?> HINTS =
            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE, DecodeHintType.CHARACTER_SET, "ISO-8859-1");

    private SquareCodes() {}

    /** What every code that can be decoded holds. */
    static Set<String> in(BitMatrix dark) {
        Set<String> texts = new LinkedHashSet<>();
        Decoder decoder = new Decoder();
        for (DetectorResult found : detected(dark)) {
            try {
                texts.add(decoder.decode(found.getBits(), HINTS).getText());
            } catch (ChecksumException | FormatException | RuntimeException e) {
                continue;
            }
        }
        return texts;
    }

    /** The detector indexes outside its arrays on some pictures; nothing is found then. */
    private static DetectorResult[] detected(BitMatrix dark) {
        try {
            return new MultiDetector(dark).detectMulti(HINTS);
        } catch (NotFoundException | RuntimeException e) {
            return new DetectorResult[0];
        }
    }
}
