package org.chancery.marking.scan;

import com.google.zxing.NotFoundException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chancery.marking.code.PageCode;

/** Looks for codes in one picture: the whole first, in several sizes; then clearer, then its parts enlarged; until one is read. */
final class Search {
    private static final int[] SIZES = {1600, 2400, 1000, 3400, 500, 240};
    private static final double CODE_OF_LONG_SIDE = 0.06;

    /** Against noise, against blur, against both. */
    private static final List<UnaryOperator<GrayImage>> CLEARER = List.of(
            picture -> picture,
            picture -> picture.smoothed(1),
            picture -> picture.sharpened(4, 1.5),
            picture -> picture.smoothed(2),
            picture -> picture.smoothed(1).sharpened(5, 2));

    private final GrayImage image;
    private final long end;
    private final Set<String> foreign = new LinkedHashSet<>();

    Search(GrayImage image, Duration limit) {
        this.image = image;
        this.end = System.nanoTime() + limit.toNanos();
    }

    List<PageCode> run() {
        for (UnaryOperator<GrayImage> clearer : CLEARER) {
            for (int size : SIZES) {
                if (size > image.longSide() * 3) {
                    continue;
                }
                List<PageCode> found = in(clearer.apply(image.scaledTo(size)));
                if (!found.isEmpty() || isOver()) {
                    return found;
                }
            }
        }
        return inParts();
    }

    int foreignCodes() {
        return foreign.size();
    }

    private List<PageCode> inParts() {
        int side = Math.max(200, (int) (image.longSide() * CODE_OF_LONG_SIDE * 5));
        for (int top = 0; top < image.height(); top += side / 2) {
            for (int left = 0; left < image.width(); left += side / 2) {
                int width = Math.min(side, image.width() - left);
                int height = Math.min(side, image.height() - top);
                if (Math.min(width, height) * 2 < side) {
                    continue;
                }
                GrayImage part = image.part(left, top, width, height).scaledTo(900);
                List<PageCode> found = in(part);
                if (found.isEmpty()) {
                    found = in(part.sharpened(5, 2));
                }
                if (!found.isEmpty() || isOver()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<PageCode> in(GrayImage picture) {
        for (Thresholds thresholds : Thresholds.values()) {
            Set<PageCode> found = new LinkedHashSet<>();
            for (String text : texts(picture, thresholds)) {
                Optional<PageCode> code = PageCode.ofPayload(text);
                code.ifPresentOrElse(found::add, () -> foreign.add(text));
            }
            if (!found.isEmpty() || isOver()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    private static Set<String> texts(GrayImage picture, Thresholds thresholds) {
        try {
            return SquareCodes.in(thresholds.of(picture));
        } catch (NotFoundException e) {
            return Set.of();
        }
    }

    private boolean isOver() {
        return System.nanoTime() - end > 0;
    }
}
