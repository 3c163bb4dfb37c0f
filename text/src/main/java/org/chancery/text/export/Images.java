package org.chancery.text.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures that a text names, by their address in it. Nothing is fetched; what is not there stands as its description. */
public interface Images {
    /** The picture at an address of a text; empty if it is not there or no picture that may be shown. */
    Optional<Image> at(String src);

    /** No pictures. */
    static Images none() {
        return src -> Optional.empty();
    }

    /** Pictures in a folder and below it; an address that leads out of it, or through a link out of it, gives none. */
    static Images in(Path folder) {
        return src -> {
            try {
                Path root = folder.toRealPath();
                Path file = root.resolve(src).toRealPath();
                return file.startsWith(root) && Files.isRegularFile(file) && Files.size(file) <= 8 * 1024 * 1024
                        ? Image.of(Files.readAllBytes(file))
                        : Optional.empty();
            } catch (IOException | InvalidPathException e) {
                return Optional.empty();
            }
        };
    }

    /** A page with every picture inside it; what stands for one that is not there is said by its whole tag and its description. */
    default String within(String page, BiFunction<String, String, String> missing) {
        Matcher m = Tags.IMAGE.matcher(page);
        StringBuilder out = new StringBuilder(page.length());
        while (m.find()) {
            String src = m.group(1)
                    .replace("&quot;", "\"")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
            String alt = m.group(2).isBlank()
                    ? src.substring(src.lastIndexOf('/') + 1).replace("\"", "")
                    : m.group(2);
            String shown = at(src).map(image -> "<img src=\"" + image.address() + "\" alt=\"" + alt + "\"/>")
                    .orElseGet(() -> missing.apply(m.group(), m.group(2)));
            m.appendReplacement(out, Matcher.quoteReplacement(shown));
        }
        return m.appendTail(out).toString();
    }

    /** How pictures are written on a page. */
    final class Tags {
        private static final Pattern IMAGE = Pattern.compile("<img src=\"([^\"]*)\" alt=\"([^\"]*)\"/>");

        private Tags() {}

        /** The description in brackets, or nothing where there is none. */
        static String described(String description) {
            return description.isEmpty() ? "" : "<span class=\"image\">[" + description + "]</span>";
        }
    }
}
