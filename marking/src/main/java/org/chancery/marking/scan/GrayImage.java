package org.chancery.marking.scan;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A picture as lightness, a byte a pixel, row by row. Operations give new pictures. */
record GrayImage(int width, int height, byte[] light) {

    static GrayImage of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] light = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int rgb = row[x];
                int alpha = rgb >>> 24;
                int gray = ((rgb >> 16 & 255) * 77 + (rgb >> 8 & 255) * 150 + (rgb & 255) * 29) >> 8;
                light[y * width + x] = (byte) (255 - (255 - gray) * alpha / 255);
            }
        }
        return new GrayImage(width, height, light);
    }

    int longSide() {
        return Math.max(width, height);
    }

    private int at(int x, int y) {
        return light[y * width + x] & 255;
    }

    GrayImage part(int left, int top, int partWidth, int partHeight) {
        byte[] part = new byte[partWidth * partHeight];
        for (int y = 0; y < partHeight; y++) {
            System.arraycopy(light, (top + y) * width + left, part, y * partWidth, partWidth);
        }
        return new GrayImage(partWidth, partHeight, part);
    }

    /** Larger by interpolation between four neighbours, smaller by the mean of the area. */
    GrayImage scaledTo(int newLongSide) {
        double factor = (double) newLongSide / longSide();
        if (factor > 0.95 && factor < 1.05) {
            return this;
        }
        int newWidth = Math.max(1, (int) Math.round(width * factor));
        int newHeight = Math.max(1, (int) Math.round(height * factor));
        return factor > 1 ? enlarged(newWidth, newHeight) : reduced(newWidth, newHeight);
    }

    private GrayImage enlarged(int newWidth, int newHeight) {
        byte[] out = new byte[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            double sourceY = Math.clamp((y + 0.5) * height / newHeight - 0.5, 0, height - 1);
            int y0 = (int) sourceY;
            int y1 = Math.min(y0 + 1, height - 1);
            double dy = sourceY - y0;
            for (int x = 0; x < newWidth; x++) {
                double sourceX = Math.clamp((x + 0.5) * width / newWidth - 0.5, 0, width - 1);
                int x0 = (int) sourceX;
                int x1 = Math.min(x0 + 1, width - 1);
                double dx = sourceX - x0;
                double upper = at(x0, y0) + dx * (at(x1, y0) - at(x0, y0));
                double lower = at(x0, y1) + dx * (at(x1, y1) - at(x0, y1));
                out[y * newWidth + x] = (byte) Math.round(upper + dy * (lower - upper));
            }
        }
        return new GrayImage(newWidth, newHeight, out);
    }

    private GrayImage reduced(int newWidth, int newHeight) {
        SummedArea sums = new SummedArea(this);
        byte[] out = new byte[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int y0 = (int) ((long) y * height / newHeight);
            int y1 = Math.max(y0 + 1, (int) ((long) (y + 1) * height / newHeight));
            for (int x = 0; x < newWidth; x++) {
                int x0 = (int) ((long) x * width / newWidth);
                int x1 = Math.max(x0 + 1, (int) ((long) (x + 1) * width / newWidth));
                out[y * newWidth + x] = (byte) sums.mean(x0, y0, x1, y1);
            }
        }
        return new GrayImage(newWidth, newHeight, out);
    }

    /** The mean of the neighbours up to a distance: against noise. */
    GrayImage smoothed(int distance) {
        SummedArea sums = new SummedArea(this);
        byte[] out = new byte[light.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out[y * width + x] = (byte) sums.around(x, y, distance);
            }
        }
        return new GrayImage(width, height, out);
    }

    /** Differences from the mean of the neighbours made larger: against blur. */
    GrayImage sharpened(int distance, double strength) {
        SummedArea sums = new SummedArea(this);
        byte[] out = new byte[light.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int here = at(x, y);
                out[y * width + x] =
                        (byte) Math.clamp(Math.round(here + strength * (here - sums.around(x, y, distance))), 0, 255);
            }
        }
        return new GrayImage(width, height, out);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrayImage image && width == image.width && Arrays.equals(light, image.light);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(light);
    }
}
