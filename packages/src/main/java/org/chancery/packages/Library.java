package org.chancery.packages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.packages.problem.PackageProblem;

/**
 * A folder of packages.
 *
 * @param holdings the dossiers of all sound packages
 * @param problems of all packages; file names begin with the folder of the package
 */
public record Library(Holdings holdings, List<PackageProblem> problems) {

    public Library {
        problems = List.copyOf(problems);
    }

    /** Whether every package is sound. */
    public boolean isSound() {
        return problems.stream().noneMatch(PackageProblem::isError);
    }

    /** Reads every sub-folder that holds an {@code agreement.yaml} and is not hidden, in the order of names. */
    public static Library read(Path folder) {
        List<Dossier> dossiers = new ArrayList<>();
        List<PackageProblem> problems = new ArrayList<>();
        for (Path sub : packages(folder, problems)) {
            String name = String.valueOf(sub.getFileName());
            PackageReading reading = PackageReader.read(sub);
            reading.problems()
                    .forEach(p -> problems.add(new PackageProblem(
                            p.severity(), name + "/" + p.file(), p.line(), p.field(), p.what(), p.remedy())));
            reading.dossier().ifPresent(d -> {
                if (d.agreement().id().value().equals(name)) {
                    dossiers.add(d);
                } else {
                    problems.add(error(
                            name + "/" + PackageReader.AGREEMENT,
                            "id",
                            "The id " + d.agreement().id() + " is not the name of the folder.",
                            "id: " + name + ", or a folder " + d.agreement().id() + "."));
                }
            });
        }
        Holdings holdings = Holdings.of(dossiers);
        LawRules.check(holdings).forEach(problems::add);
        return new Library(holdings, problems);
    }

    private static List<Path> packages(Path folder, List<PackageProblem> problems) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(p -> !String.valueOf(p.getFileName()).startsWith("."))
                    .filter(p -> Files.isRegularFile(p.resolve(PackageReader.AGREEMENT)))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            problems.add(error(
                    folder.toString(),
                    "",
                    "The folder cannot be read: " + failure.getMessage(),
                    "a folder of packages."));
            return List.of();
        }
    }

    private static PackageProblem error(String file, String field, String what, String remedy) {
        return new PackageProblem(PackageProblem.Severity.ERROR, file, 0, field, what, remedy);
    }
}
