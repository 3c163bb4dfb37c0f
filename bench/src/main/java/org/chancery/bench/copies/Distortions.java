package org.chancery.bench.copies;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** What pages go through before somebody asks whose copy they are. */
final class Distortions {
    /**
     * One kind of picture.
     *
     * @param dpi at which the page is drawn first
     * @param ordinary whether every such picture is to be read
     */
    record Distortion(String name, int dpi, boolean ordinary, BiFunction<Picture, Random, Picture> of) {}

    static final List<Distortion> ALL = List.of(
            new Distortion("as drawn, 100 dpi", 100, true, (page, random) -> page),
            new Distortion("as drawn, 300 dpi", 300, true, (page, random) -> page),
            new Distortion("turned by any angle, 100 dpi", 100, true, (page, random) -> turned(page, random, 255)),
            new Distortion("turned by any angle, 150 dpi", 150, true, (page, random) -> turned(page, random, 90)),
            new Distortion("turned by any angle, 300 dpi", 300, true, (page, random) -> turned(page, random, 40)),
            new Distortion("slanted by up to 10 %, 150 dpi", 150, true, (page, random) -> slanted(page, 0.10, random)),
            new Distortion("slanted by up to 25 %, 200 dpi", 200, true, (page, random) -> slanted(page, 0.25, random)),
            new Distortion("noise of 10 %, 150 dpi", 150, true, (page, random) -> page.noised(25, random)),
            new Distortion("noise of 25 %, 150 dpi", 150, false, (page, random) -> page.noised(64, random)),
            new Distortion("blur of half a module, 150 dpi", 150, true, (page, random) -> page.blurred(2.1)),
            new Distortion(
                    "blur of three quarters of a module, 150 dpi", 150, false, (page, random) -> page.blurred(3.1)),
            new Distortion("hand moved by one module, 150 dpi", 150, false, (page, random) -> page.moved(4)),
            new Distortion(
                    "light down to a quarter, 150 dpi",
                    150,
                    true,
                    (page, random) -> page.unevenlyLit(0.25, 40, random)),
            new Distortion("edge of a shadow, 150 dpi", 150, true, (page, random) -> page.shadowed(0.4, random)),
            new Distortion("JPEG of quality 20, 150 dpi", 150, true, (page, random) -> page.jpeg(0.2)),
            new Distortion("JPEG of quality 5, 150 dpi", 150, false, (page, random) -> page.jpeg(0.05)),
            new Distortion(
                    "one code covered, 150 dpi",
                    150,
                    true,
                    (page, random) -> turned(coveredCode(page, random), random, 90)),
            new Distortion(
                    "lower half cut off, 150 dpi",
                    150,
                    true,
                    (page, random) -> turned(page.part(0, 0, 1, 0.5), random, 90)),
            new Distortion(
                    "left half cut off, 150 dpi",
                    150,
                    true,
                    (page, random) -> turned(page.part(0.5, 0, 1, 1), random, 90)),
            new Distortion(
                    "an eighth of the only code hidden, 150 dpi", 150, false, (page, random) -> eighthHidden(page)),
            new Distortion(
                    "fax, black and white, 200 dpi",
                    200,
                    true,
                    (page, random) -> page.rotated(2, 255).blackAndWhite()),
            new Distortion(
                    "copy of a copy, 150 dpi", 150, true, (page, random) -> copied(copied(page, random), random)),
            new Distortion("ordinary telephone photograph", 250, true, Distortions::photograph),
            new Distortion("telephone photograph in poor light", 200, false, Distortions::poorPhotograph),
            new Distortion("page small in the picture", 110, false, Distortions::distant));

    private Distortions() {}

    private static Picture turned(Picture page, Random random, int table) {
        return page.rotated(random.nextDouble() * 360, table);
    }

    private static Picture slanted(Picture page, double strength, Random random) {
        return Perspective.of(page, strength, 80, random);
    }

    private static Picture coveredCode(Picture page, Random random) {
        return random.nextBoolean() ? page.covered(0.85, 0, 1, 0.09, 150) : page.covered(0, 0.91, 0.15, 1, 30);
    }

    /** The lower code is gone, and a coffee cup stands on the right lower part of the upper one, which has no finder pattern. */
    private static Picture eighthHidden(Picture page) {
        return page.covered(0, 0.9, 0.2, 1, 255).covered(0.95, 0.055, 0.98, 0.09, 255);
    }

    private static Picture copied(Picture page, Random random) {
        return page.rotated(random.nextDouble() * 2 - 1, 255)
                .blurred(0.8)
                .noised(6, random)
                .jpeg(0.6);
    }

    private static Picture photograph(Picture page, Random random) {
        Picture seen = slanted(page, 0.08, random).rotated(random.nextDouble() * 40 - 20 + 90 * random.nextInt(4), 70);
        return seen.unevenlyLit(0.5, 30, random).blurred(1.2).noised(8, random).jpeg(0.75);
    }

    private static Picture poorPhotograph(Picture page, Random random) {
        Picture seen = turned(slanted(page, 0.15, random), random, 50);
        return seen.unevenlyLit(0.25, 50, random)
                .shadowed(0.6, random)
                .blurred(2)
                .noised(16, random)
                .jpeg(0.4);
    }

    private static Picture distant(Picture page, Random random) {
        Picture seen = turned(slanted(page, 0.1, random), random, 50);
        return seen.unevenlyLit(0.5, 30, random).blurred(0.8).noised(6, random).jpeg(0.6);
    }
}
