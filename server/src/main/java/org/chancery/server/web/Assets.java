package org.chancery.server.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The site's own files from {@code assets/}, each at an address that holds a hash of its content. */
@Component
public final class Assets {

    private static final Pattern REFERENCE = Pattern.compile("url\\(\"?([a-z0-9.-]+)\"?\\)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "json", "application/json");

    private final Map<String, Asset> byName = new HashMap<>();
    private final Map<String, Asset> byAddress = new HashMap<>();

    Assets() throws IOException {
        Map<String, byte[]> styles = new HashMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:assets/*.*")) {
            String name = String.valueOf(file.getFilename());
            if (name.endsWith(".css")) {
                styles.put(name, file.getContentAsByteArray());
            } else if (TYPES.containsKey(ending(name))) {
                add(name, file.getContentAsByteArray());
            }
        }
        // Styles last: they name fonts, whose addresses must be known.
        styles.forEach((name, bytes) -> add(name, withAddresses(bytes)));
    }

    /**
     * The address of the file {@code name}.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public String address(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset named " + name);
        }
        return asset.address();
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private void add(String name, byte[] bytes) {
        String ending = ending(name);
        String stem = name.substring(0, name.length() - ending.length() - 1);
        String address = "/assets/" + stem + "." + hash(bytes) + "." + ending;
        byte[] zipped = ending.equals("woff2") ? bytes : zipped(bytes);
        Asset asset = new Asset(TYPES.getOrDefault(ending, "application/octet-stream"), bytes, zipped, address);
        byName.put(name, asset);
        byAddress.put(address, asset);
    }

    private byte[] withAddresses(byte[] style) {
        Matcher references = REFERENCE.matcher(new String(style, StandardCharsets.UTF_8));
        return references
                .replaceAll(match -> "url(\"" + address(match.group(1)) + "\")")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.size() < bytes.length ? out.toByteArray() : bytes;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
