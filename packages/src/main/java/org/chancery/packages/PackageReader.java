package org.chancery.packages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.law.act.Act;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.acts.ActRows;
import org.chancery.packages.acts.ActsCsv;
import org.chancery.packages.acts.Row;
import org.chancery.packages.agreement.AgreementFromTree;
import org.chancery.packages.agreement.StateCodesInTree;
import org.chancery.packages.problem.PackageProblem;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.problem.TextFile;
import org.chancery.packages.state.States;
import org.chancery.packages.tree.Node;
import org.chancery.packages.tree.YamlTree;

/** Reads and checks a package folder (docs/agreement-package.md). Reports every error it can find, not only the first. */
public final class PackageReader {

    /** The file with the agreement and its clauses. */
    public static final String AGREEMENT = "agreement.yaml";

    /** The file with the acts. */
    public static final String ACTS = "acts.csv";

    private PackageReader() {}

    /** The dossier in the folder, with everything that is wrong. A package without {@code acts.csv} has no acts. */
    public static PackageReading read(Path folder) {
        var aboutAgreement = new Problems(AGREEMENT);
        if (!Files.isDirectory(folder)) {
            aboutAgreement.error(0, "", "There is no folder " + folder + ".", "a folder that holds agreement.yaml.");
            return new PackageReading(Optional.empty(), aboutAgreement.found());
        }
        Optional<Node.Mapping> tree = TextFile.read(folder.resolve(AGREEMENT), aboutAgreement)
                .flatMap(text -> YamlTree.read(text, aboutAgreement));
        Optional<Agreement> agreement = tree.flatMap(t -> AgreementFromTree.read(t, aboutAgreement));
        agreement.ifPresent(a -> new StateCodesInTree(participants(a), aboutAgreement).check(tree.orElseThrow()));
        var aboutActs = new Problems(ACTS);
        var rows = Files.exists(folder.resolve(ACTS))
                ? TextFile.read(folder.resolve(ACTS), aboutActs).map(text -> ActsCsv.read(text, aboutActs))
                : Optional.of(List.<Row>of());
        Optional<Dossier> dossier = Optional.empty();
        if (agreement.isPresent() && rows.isPresent()) {
            var reader = new ActRows(agreement.get().id(), aboutActs, participants(agreement.get()));
            List<Act> acts = reader.read(rows.get());
            dossier = Optional.of(new Dossier(agreement.get(), acts));
            PackageRules.check(dossier.get(), reader.lines(), aboutAgreement, aboutActs);
        }
        List<PackageProblem> problems = new ArrayList<>(aboutAgreement.found());
        problems.addAll(aboutActs.found());
        boolean sound = problems.stream().noneMatch(PackageProblem::isError);
        return new PackageReading(sound ? dossier : Optional.empty(), problems);
    }

    private static Predicate<StateCode> participants(Agreement agreement) {
        return agreement.fictional() ? code -> States.isKnown(code) || States.isUserAssigned(code) : States::isKnown;
    }
}
