package org.chancery.packages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.packages.problem.PackageProblem;

/**
 * Checks a folder: one package, or a folder of packages.
 *
 * @param packages number of packages looked at
 * @param problems everything found, errors and warnings
 */
public record Check(int packages, List<PackageProblem> problems) {

    public Check {
        problems = List.copyOf(problems);
    }

    public static Check of(Path folder) {
        if (Files.exists(folder.resolve(PackageReader.AGREEMENT)) || !Files.isDirectory(folder)) {
            return new Check(1, PackageReader.read(folder).problems());
        }
        Library library = Library.read(folder);
        if (library.holdings().dossiers().isEmpty() && library.problems().isEmpty()) {
            return new Check(1, PackageReader.read(folder).problems());
        }
        int refused = (int) library.problems().stream()
                .filter(PackageProblem::isError)
                .map(p -> p.file().split("/")[0])
                .distinct()
                .filter(name -> !name.startsWith("("))
                .count();
        return new Check(library.holdings().dossiers().size() + refused, library.problems());
    }

    public boolean isSound() {
        return problems.stream().noneMatch(PackageProblem::isError);
    }
}
