package org.chancery.files.kind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The list of kinds that may come in. Everything else is refused. */
public record AllowedKinds(List<FileKind> kinds) {
    private static final String HEADER = "code,media_type,family,extensions,most_bytes";

    public AllowedKinds {
        kinds = List.copyOf(kinds);
    }

    /** The list that comes with the program. */
    public static AllowedKinds usual() {
        try (InputStream in = Objects.requireNonNull(AllowedKinds.class.getResourceAsStream("kinds.csv"))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A deployment's own list: a CSV file with the columns {@value #HEADER}; extensions are separated by spaces.
     *
     * @throws IOException naming the line that cannot be read
     */
    public static AllowedKinds read(InputStream csv) throws IOException {
        List<String> lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))
                .lines()
                .toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new IOException("line 1: should be " + HEADER);
        }
        java.util.ArrayList<FileKind> kinds = new java.util.ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] fields = lines.get(i).split(",", -1);
            try {
                FileKind.Family family = FileKind.Family.valueOf(fields[2].toUpperCase(Locale.ROOT));
                kinds.add(new FileKind(
                        fields[0], fields[1], family, List.of(fields[3].split(" ")), Long.parseLong(fields[4])));
            } catch (RuntimeException e) {
                throw new IOException("line " + (i + 1) + ": should be " + HEADER + ", was " + lines.get(i), e);
            }
        }
        return new AllowedKinds(kinds);
    }

    Optional<FileKind> of(String mediaType) {
        return kinds.stream().filter(kind -> kind.mediaType().equals(mediaType)).findFirst();
    }
}
