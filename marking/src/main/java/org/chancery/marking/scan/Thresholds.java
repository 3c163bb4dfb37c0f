package org.chancery.marking.scan;

import com.google.zxing.Binarizer;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;

/** Ways of telling dark from light. */
enum Thresholds {
    /** ZXing's own, by blocks of eight pixels: best on clean pictures. */
    BLOCKS {
        @Override
        BitMatrix of(GrayImage image) throws NotFoundException {
            Binarizer binarizer = new HybridBinarizer(new PlanarYUVLuminanceSource(
                    image.light(), image.width(), image.height(), 0, 0, image.width(), image.height(), false));
            return binarizer.getBlackMatrix();
        }
    },
    /** Darker than most of a small neighbourhood: under shadows and on uneven paper. */
    NEAR {
        @Override
        BitMatrix of(GrayImage image) {
            return local(image, Math.max(8, image.longSide() / 90));
        }
    },
    /** Darker than most of a large neighbourhood: where codes are large in the picture. */
    FAR {
        @Override
        BitMatrix of(GrayImage image) {
            return local(image, Math.max(12, image.longSide() / 25));
        }
    };

    abstract BitMatrix of(GrayImage image) throws NotFoundException;

    private static BitMatrix local(GrayImage image, int distance) {
        SummedArea sums = new SummedArea(image);
        BitMatrix dark = new BitMatrix(image.width(), image.height());
        byte[] light = image.light();
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                int mean = sums.around(x, y, distance);
                if ((light[y * image.width() + x] & 255) < mean - Math.max(4, mean / 16)) {
                    dark.set(x, y);
                }
            }
        }
        return dark;
    }
}
