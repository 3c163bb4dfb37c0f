package org.chancery.bench.copies;

import java.awt.image.BufferedImage;
import java.util.Random;

/** A page photographed from the side: its corners lie anywhere in the picture, and straight lines stay straight. */
final class Perspective {
    private Perspective() {}

    /**
     * The page with each corner moved inwards by up to a share of the sides, on a table.
     *
     * @param strength share of the sides, up to 0.3
     */
    static Picture of(Picture page, double strength, int table, Random random) {
        BufferedImage source = page.image();
        int width = source.getWidth();
        int height = source.getHeight();
        double[] x = {0, width, width, 0};
        double[] y = {0, 0, height, height};
        double[] inwardX = {1, -1, -1, 1};
        double[] inwardY = {1, 1, -1, -1};
        for (int i = 0; i < 4; i++) {
            x[i] += inwardX[i] * random.nextDouble() * strength * width;
            y[i] += inwardY[i] * random.nextDouble() * strength * height;
        }
        double[] back = inverse(squareToQuad(x, y));
        BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                double w = back[6] * column + back[7] * row + back[8];
                double u = (back[0] * column + back[1] * row + back[2]) / w * width;
                double v = (back[3] * column + back[4] * row + back[5]) / w * height;
                seen.getRaster().setSample(column, row, 0, sample(source, u, v, table));
            }
        }
        return new Picture(seen);
    }

    private static int sample(BufferedImage source, double u, double v, int table) {
        int x = (int) Math.floor(u - 0.5);
        int y = (int) Math.floor(v - 0.5);
        if (x < 0 || y < 0 || x + 1 >= source.getWidth() || y + 1 >= source.getHeight()) {
            return table;
        }
        double dx = u - 0.5 - x;
        double dy = v - 0.5 - y;
        var raster = source.getRaster();
        double upper = raster.getSample(x, y, 0) * (1 - dx) + raster.getSample(x + 1, y, 0) * dx;
        double lower = raster.getSample(x, y + 1, 0) * (1 - dx) + raster.getSample(x + 1, y + 1, 0) * dx;
        return (int) (upper * (1 - dy) + lower * dy);
    }

    /** Heckbert, Fundamentals of Texture Mapping and Image Warping (1989), 2.2.3: the unit square onto four corners. */
    private static double[] squareToQuad(double[] x, double[] y) {
        double sumX = x[0] - x[1] + x[2] - x[3];
        double sumY = y[0] - y[1] + y[2] - y[3];
        double dx1 = x[1] - x[2];
        double dx2 = x[3] - x[2];
        double dy1 = y[1] - y[2];
        double dy2 = y[3] - y[2];
        double denominator = dx1 * dy2 - dx2 * dy1;
        double g = (sumX * dy2 - dx2 * sumY) / denominator;
        double h = (dx1 * sumY - sumX * dy1) / denominator;
        return new double[] {
            x[1] - x[0] + g * x[1],
            x[3] - x[0] + h * x[3],
            x[0],
            y[1] - y[0] + g * y[1],
            y[3] - y[0] + h * y[3],
            y[0],
            g,
            h,
            1
        };
    }

    private static double[] inverse(double[] m) {
        return new double[] {
            m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
            m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
            m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
        };
    }
}
