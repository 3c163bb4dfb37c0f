package org.chancery.bench.copies;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** A gray picture of a page and what happens to pictures on their way through cameras, scanners and mail. */
record Picture(BufferedImage image) {

    private int width() {
        return image.getWidth();
    }

    private int height() {
        return image.getHeight();
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    }

    /** Turned on a table of the given lightness, without loss of corners. */
    Picture rotated(double degrees, int table) {
        double angle = Math.toRadians(degrees);
        int newWidth = (int) (Math.abs(width() * Math.cos(angle)) + Math.abs(height() * Math.sin(angle))) + 2;
        int newHeight = (int) (Math.abs(width() * Math.sin(angle)) + Math.abs(height() * Math.cos(angle))) + 2;
        BufferedImage turned = blank(newWidth, newHeight);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(new Color(table, table, table));
        graphics.fillRect(0, 0, newWidth, newHeight);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform turn = AffineTransform.getTranslateInstance(newWidth / 2.0, newHeight / 2.0);
        turn.rotate(angle);
        turn.translate(-width() / 2.0, -height() / 2.0);
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return new Picture(turned);
    }

    /** Neighbours mixed with a bell curve of the given deviation in pixels. */
    Picture blurred(double deviation) {
        int radius = (int) Math.ceil(3 * deviation);
        float[] weights = new float[2 * radius + 1];
        float sum = 0;
        for (int i = -radius; i <= radius; i++) {
            weights[i + radius] = (float) Math.exp(-i * i / (2 * deviation * deviation));
            sum += weights[i + radius];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        BufferedImage once =
                new ConvolveOp(new Kernel(weights.length, 1, weights), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
        return new Picture(
                new ConvolveOp(new Kernel(1, weights.length, weights), ConvolveOp.EDGE_NO_OP, null).filter(once, null));
    }

    /** Mixed along the movement of a hand, so many pixels to the right. */
    Picture moved(int pixels) {
        float[] weights = new float[2 * pixels + 1];
        java.util.Arrays.fill(weights, pixels, 2 * pixels + 1, 1f / (pixels + 1));
        return new Picture(new ConvolveOp(new Kernel(weights.length, 1, weights), ConvolveOp.EDGE_NO_OP, null)
                .filter(image, null));
    }

    /** Every pixel changed by a bell curve of the given deviation, of 256 steps. */
    Picture noised(double deviation, Random random) {
        return changed((x, y, light) -> light + random.nextGaussian() * deviation);
    }

    /** Light falls off from one corner to the opposite to a share of itself; blacks are lifted to gray. */
    Picture unevenlyLit(double share, int black, Random random) {
        double cornerX = random.nextBoolean() ? 0 : width();
        double cornerY = random.nextBoolean() ? 0 : height();
        double far = Math.hypot(width(), height());
        return changed((x, y, light) -> {
            double distance = Math.hypot(x - cornerX, y - cornerY) / far;
            return (black + light * (255.0 - black) / 255) * (1 - (1 - share) * distance);
        });
    }

    /** The edge of a shadow across the picture. */
    Picture shadowed(double share, Random random) {
        double angle = random.nextDouble() * Math.PI;
        double shift = (random.nextDouble() - 0.5) * height() / 2.0;
        return changed(
                (x, y, light) -> (x - width() / 2.0) * Math.cos(angle) + (y - height() / 2.0) * Math.sin(angle) > shift
                        ? light * share
                        : light);
    }

    /** Only the given part, in shares of the whole. */
    Picture part(double left, double top, double right, double bottom) {
        int x = (int) (left * width());
        int y = (int) (top * height());
        return new Picture(copy(image.getSubimage(x, y, (int) (right * width()) - x, (int) (bottom * height()) - y)));
    }

    /** A part of the picture, in shares of the whole, hidden by something of the given lightness. */
    Picture covered(double left, double top, double right, double bottom, int lightness) {
        BufferedImage covered = copy(image);
        Graphics2D graphics = covered.createGraphics();
        graphics.setColor(new Color(lightness, lightness, lightness));
        graphics.fillRect((int) (left * width()), (int) (top * height()), (int) ((right - left) * width()), (int)
                ((bottom - top) * height()));
        graphics.dispose();
        return new Picture(covered);
    }

    /** Black and white alone, as a fax machine sends it. */
    Picture blackAndWhite() {
        return changed((x, y, light) -> light < 128 ? 0 : 255);
    }

    /** Compressed and opened again. */
    Picture jpeg(double quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality((float) quality);
            writer.write(null, new IIOImage(image, null, null), how);
            stream.flush();
            return new Picture(ImageIO.read(new ByteArrayInputStream(out.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    private interface Change {
        double of(int x, int y, int light);
    }

    private Picture changed(Change change) {
        BufferedImage out = blank(width(), height());
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                int light = image.getRaster().getSample(x, y, 0);
                out.getRaster().setSample(x, y, 0, (int) Math.clamp(change.of(x, y, light), 0.0, 255.0));
            }
        }
        return new Picture(out);
    }

    private static BufferedImage copy(BufferedImage of) {
        BufferedImage copy = blank(of.getWidth(), of.getHeight());
        copy.createGraphics().drawImage(of, 0, 0, null);
        return copy;
    }
}
