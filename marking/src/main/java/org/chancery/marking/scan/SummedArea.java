package org.chancery.marking.scan;

/** Sums over rectangles of a picture in constant time. */
final class SummedArea {
    private final int width;
    private final int height;
    private final long[] sums;

    SummedArea(GrayImage image) {
        width = image.width();
        height = image.height();
        sums = new long[(width + 1) * (height + 1)];
        byte[] light = image.light();
        for (int y = 0; y < height; y++) {
            long row = 0;
            for (int x = 0; x < width; x++) {
                row += light[y * width + x] & 255;
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
    }

    /** The mean of a rectangle, upper and left bounds included, lower and right not. */
    int mean(int left, int top, int right, int bottom) {
        int stride = width + 1;
        long sum = sums[bottom * stride + right]
                - sums[top * stride + right]
                - sums[bottom * stride + left]
                + sums[top * stride + left];
        return (int) (sum / ((long) (right - left) * (bottom - top)));
    }

    /** The mean of the pixels up to a distance, within the picture. */
    int around(int x, int y, int distance) {
        return mean(
                Math.max(0, x - distance),
                Math.max(0, y - distance),
                Math.min(width, x + distance + 1),
                Math.min(height, y + distance + 1));
    }
}
