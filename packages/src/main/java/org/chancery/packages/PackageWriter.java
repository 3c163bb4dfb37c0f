package org.chancery.packages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.Agreement;
import org.chancery.packages.acts.ActRows;
import org.chancery.packages.acts.ActToRow;
import org.chancery.packages.acts.ActsCsv;
import org.chancery.packages.acts.Column;
import org.chancery.packages.acts.Row;
import org.chancery.packages.agreement.AgreementFromTree;
import org.chancery.packages.agreement.AgreementTree;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.tree.YamlText;
import org.chancery.packages.tree.YamlTree;

/**
 * Writes a dossier as a package folder. The same dossier gives the same bytes; acts keep their order. A folder appears whole or not at
 * all; other files in it stay. An existing {@code agreement.yaml} that says the same is left as it is, with its comments.
 */
public final class PackageWriter {

    private PackageWriter() {}

    public static void write(Dossier dossier, Path folder) throws IOException {
        write(dossier, Map.of(), folder);
    }

    /** As {@link #write(Dossier, Path)}, with further text files by their path within the folder. */
    public static void write(Dossier dossier, Map<String, String> more, Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (!saysTheSame(folder.resolve(PackageReader.AGREEMENT), dossier.agreement())) {
            files.put(PackageReader.AGREEMENT, utf8(agreementText(dossier.agreement())));
        }
        files.put(PackageReader.ACTS, utf8(actsText(dossier)));
        more.forEach((name, text) -> files.put(name, utf8(text)));
        WholeFolder.write(folder, files);
    }

    /** Puts right what a write into this folder left behind when its process was killed. Cheap where nothing was left. */
    public static void recover(Path folder) throws IOException {
        WholeFolder.recover(folder);
    }

    /** The text of {@code agreement.yaml}. */
    public static String agreementText(Agreement agreement) {
        return YamlText.write(AgreementTree.of(agreement));
    }

    /** The text of {@code acts.csv}. An id is written only where it is not the one made by default. */
    public static String actsText(Dossier dossier) {
        List<Row> rows = dossier.acts().stream().map(PackageWriter::row).toList();
        return ActsCsv.write(rows);
    }

    private static Row row(Act act) {
        Row full = ActToRow.row(act);
        if (!act.head().id().value().equals(ActRows.defaultId(full))) {
            return full;
        }
        var cells = new LinkedHashMap<>(full.cells());
        cells.remove(Column.ID.header());
        return new Row(0, cells);
    }

    private static boolean saysTheSame(Path file, Agreement agreement) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        var problems = new Problems(PackageReader.AGREEMENT);
        Optional<Agreement> there = YamlTree.read(
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8), problems)
                .flatMap(tree -> AgreementFromTree.read(tree, problems));
        return there.equals(Optional.of(agreement));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
