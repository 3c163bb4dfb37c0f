package org.chancery.bench.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.chancery.packages.PackageReader;

/** The real pages of the development set and the packages of the library. */
final class RealInput {

    private RealInput() {}

    /** The pages in the folder, each with a clauses file. */
    static List<Target> pages(Path data, Path temp) throws IOException {
        Path folder = Files.isDirectory(data.resolve("mtdsg_html"))
                ? data.resolve("mtdsg_html")
                : data.resolve("treaties/mtdsg_html");
        Path clauses = temp.resolve("clauses.yaml");
        Files.writeString(clauses, "id: page\n");
        List<Target> targets = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*.html.gz")) {
            for (Path file : files) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    targets.add(new Target.Page(new String(in.readAllBytes(), StandardCharsets.UTF_8), clauses));
                }
            }
        }
        return targets;
    }

    /** Both files of every package in the folder. */
    static List<Target> packages(Path library) throws IOException {
        List<Target> targets = new ArrayList<>();
        try (var folders = Files.newDirectoryStream(library, Files::isDirectory)) {
            for (Path folder : folders) {
                Path yaml = folder.resolve(PackageReader.AGREEMENT);
                Path csv = folder.resolve(PackageReader.ACTS);
                if (Files.exists(yaml) && Files.exists(csv)) {
                    String agreement = Files.readString(yaml);
                    String acts = Files.readString(csv);
                    targets.add(new Target.PackageFile(PackageReader.AGREEMENT, agreement, PackageReader.ACTS, acts));
                    targets.add(new Target.PackageFile(PackageReader.ACTS, acts, PackageReader.AGREEMENT, agreement));
                }
            }
        }
        return targets;
    }
}
