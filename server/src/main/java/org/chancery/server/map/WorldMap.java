package org.chancery.server.map;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.instrument.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with one shape for each participant. The one that comes with the program is made from Natural Earth (public domain); an
 * organisation that uses other boundaries names a folder with its own {@code world.svg} and {@code world.csv}.
 *
 * @param shapes the SVG file, one group for each code and one named {@code land}
 * @param version changes whenever the shapes change; part of their address, so that browsers may keep them for ever
 * @param places in the order of their codes
 */
public record WorldMap(byte[] shapes, String version, List<Place> places) {
    /** Width and height of the sheet, in its own units. */
    public static final int WIDTH = 2000;

    public static final int HEIGHT = 870;

    /** A participant on the sheet; {@code point} where it is drawn as a point because its area is too small to be seen. */
    public record Place(StateCode state, boolean point) {}

    public WorldMap {
        places = List.copyOf(places);
    }

    /** The map that comes with the program. */
    public static WorldMap included() {
        return read(name -> WorldMap.class.getResourceAsStream(name));
    }

    /** An organisation's own map: its {@code world.svg} and {@code world.csv}. */
    public static WorldMap of(byte[] shapes, byte[] places) {
        return read(name -> new ByteArrayInputStream(name.endsWith(".svg") ? shapes : places));
    }

    /** Where the shapes are served. */
    public String address() {
        return "/map/world." + version + ".svg";
    }

    public Optional<Place> place(StateCode state) {
        return places.stream().filter(p -> p.state().equals(state)).findFirst();
    }

    private interface Source {
        @Nullable
        InputStream open(String name) throws IOException;
    }

    private static WorldMap read(Source files) {
        byte[] shapes = bytes(files, "world.svg");
        var places = new TreeMap<StateCode, Place>();
        String table = new String(bytes(files, "world.csv"), StandardCharsets.UTF_8);
        table.lines().skip(1).forEach(line -> {
            String[] cells = line.split(",");
            var state = new StateCode(cells[0]);
            places.put(state, new Place(state, cells[3].equals("yes")));
        });
        return new WorldMap(shapes, version(shapes), List.copyOf(places.values()));
    }

    private static byte[] bytes(Source files, String name) {
        try (InputStream in = files.open(name)) {
            if (in == null) {
                throw new IllegalStateException("the map has no file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the map's file " + name, e);
        }
    }

    private static String version(byte[] shapes) {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256").digest(shapes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
