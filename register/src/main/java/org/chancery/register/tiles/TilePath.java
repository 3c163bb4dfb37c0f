package org.chancery.register.tiles;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Address of a static piece of the log, below its prefix (<a href="https://c2sp.org/tlog-tiles">C2SP tlog-tiles</a>).
 *
 * @param content what lies there
 * @param level level of the tile from 0; always 0 for bundles
 * @param index position within the level from 0
 * @param width number of hashes or entries, 1 to 256; below 256 the piece is partial
 */
public record TilePath(Content content, int level, long index, int width) {
    /** Hashes or entries in a full piece. */
    public static final int FULL = 256;

    private static final int MAX_LEVEL = 63;
    private static final Pattern FORM = Pattern.compile(
            "(?:tile/(0|[1-9][0-9]?)|(tile/entries)|(opening/bundle))/((?:x[0-9]{3}/){0,6}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    /** What lies at a path. */
    public enum Content {
        /** Hashes of the tree. */
        HASHES,
        /** Envelopes. */
        ENTRIES,
        /** Published openings; ours, not C2SP's. */
        OPENINGS
    }

    public TilePath {
        if (level < 0 || level > MAX_LEVEL || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException(
                    "no tile of level " + level + ", index " + index + " and width " + width);
        }
        if (level > 0 && content != Content.HASHES) {
            throw new IllegalArgumentException("bundles have no level");
        }
    }

    /** Reads a path; anything but the one spelling of it gives empty. */
    public static Optional<TilePath> parse(String path) {
        Matcher form = FORM.matcher(path);
        if (!form.matches()) {
            return Optional.empty();
        }
        Content content =
                form.group(2) != null ? Content.ENTRIES : form.group(3) != null ? Content.OPENINGS : Content.HASHES;
        int level = form.group(1) == null ? 0 : Integer.parseInt(form.group(1));
        long index = Long.parseLong(form.group(4).replace("x", "").replace("/", ""));
        int width = form.group(5) == null ? FULL : Integer.parseInt(form.group(5));
        if (level > MAX_LEVEL || width > FULL || form.group(5) != null && width == FULL) {
            return Optional.empty();
        }
        TilePath tile = new TilePath(content, level, index, width);
        return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    /** The piece of this kind that holds a position in a tree of that size; its width follows from the size. */
    public static TilePath holding(Content content, int level, long position, long size) {
        long hashes = level * 8 > 62 ? 0 : size >> (level * 8);
        long index = position / FULL;
        return new TilePath(content, level, index, (int) Math.min(FULL, hashes - index * FULL));
    }

    /** First leaf covered, for level 0 and bundles. */
    public long first() {
        return index * FULL;
    }

    /** True if it has not all 256 hashes or entries. */
    public boolean isPartial() {
        return width < FULL;
    }

    /** The full piece that will take the place of a partial one. */
    public TilePath full() {
        return new TilePath(content, level, index, FULL);
    }

    /** The path below the prefix of the log, such as {@code tile/0/x001/234.p/17}. */
    public String path() {
        String head = switch (content) {
            case HASHES -> "tile/" + level + "/";
            case ENTRIES -> "tile/entries/";
            case OPENINGS -> "opening/bundle/";
        };
        Deque<String> parts = new ArrayDeque<>();
        parts.addFirst("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            parts.addFirst("x%03d".formatted(rest % 1000));
        }
        return head + String.join("/", parts) + (isPartial() ? ".p/" + width : "");
    }
}
