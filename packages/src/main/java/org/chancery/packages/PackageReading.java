package org.chancery.packages;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Dossier;
import org.chancery.packages.problem.PackageProblem;

/**
 * What reading a package gave.
 *
 * @param dossier present if and only if no problem is an error
 * @param problems errors and warnings in the order of files and lines
 */
public record PackageReading(Optional<Dossier> dossier, List<PackageProblem> problems) {

    public PackageReading {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return dossier.isPresent();
    }
}
