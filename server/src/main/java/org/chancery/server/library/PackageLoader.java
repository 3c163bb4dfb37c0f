package org.chancery.server.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Dossier;
import org.chancery.packages.Library;
import org.chancery.packages.PackageReader;
import org.chancery.packages.PackageReading;
import org.chancery.packages.json.ActJson;
import org.chancery.packages.problem.PackageProblem;
import org.chancery.register.act.Command;
import org.chancery.server.agreements.ActRecords;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.springframework.stereotype.Service;

/**
 * Records agreement packages as reported acts. Everything is read and compared first: a package with an error, or with
 * an act that differs from the recorded one of the same id, stops the load before anything is written.
 */
@Service
public class PackageLoader {

    private final Ledger ledger;
    private final Agreements agreements;

    PackageLoader(Ledger ledger, Agreements agreements) {
        this.ledger = ledger;
        this.agreements = agreements;
    }

    /**
     * Loads one package, or a folder of packages.
     *
     * @throws OperatorError with every problem found
     */
    public Loaded load(Path folder, Progress progress) {
        List<Dossier> dossiers = read(folder);
        List<String> differences = new ArrayList<>();
        List<List<Command>> additions = dossiers.stream()
                .map(dossier -> additions(dossier, differences))
                .toList();
        if (!differences.isEmpty()) {
            throw new OperatorError(
                    "Nothing was loaded. Recorded acts are not edited; write a correction act for each of"
                            + " these, or give the new act an id of its own:\n" + String.join("\n", differences));
        }
        int described = 0;
        int acts = 0;
        for (int i = 0; i < dossiers.size(); i++) {
            List<Command> commands = additions.get(i);
            if (commands.isEmpty()) {
                continue;
            }
            progress.step("Loading " + dossiers.get(i).agreement().id() + " (" + (i + 1) + " of " + dossiers.size()
                    + ", " + commands.size() + " acts)");
            ledger.record(commands);
            long descriptions = commands.stream()
                    .filter(it -> it.kind().name().startsWith("agreement."))
                    .count();
            described += (int) descriptions;
            acts += commands.size() - (int) descriptions;
        }
        return new Loaded(described, acts);
    }

    private static List<Dossier> read(Path folder) {
        if (Files.exists(folder.resolve(PackageReader.AGREEMENT))) {
            PackageReading reading = PackageReader.read(folder);
            return List.of(reading.dossier().orElseThrow(() -> refused(folder, reading.problems())));
        }
        Library library = Library.read(folder);
        if (!library.isSound()) {
            throw refused(folder, library.problems());
        }
        if (library.holdings().dossiers().isEmpty()) {
            throw new OperatorError(folder + " holds no agreement package: neither " + PackageReader.AGREEMENT
                    + " nor folders with one.");
        }
        return List.copyOf(library.holdings().dossiers().values());
    }

    private static OperatorError refused(Path folder, List<PackageProblem> problems) {
        String lines = String.join(
                "\n",
                problems.stream()
                        .filter(PackageProblem::isError)
                        .map(PackageProblem::toString)
                        .toList());
        return new OperatorError("Nothing was loaded from " + folder + ":\n" + lines);
    }

    private List<Command> additions(Dossier dossier, List<String> differences) {
        Optional<Dossier> held =
                agreements.now().holdings().dossier(dossier.agreement().id());
        List<Command> commands = new ArrayList<>();
        if (held.map(Dossier::agreement).filter(dossier.agreement()::equals).isEmpty()) {
            commands.add(ActRecords.describe(dossier.agreement()));
        }
        Map<ActId, Act> known = new HashMap<>();
        held.ifPresent(it -> it.acts().forEach(act -> known.put(act.head().id(), act)));
        for (Act act : dossier.acts()) {
            Act recorded = known.get(act.head().id());
            if (recorded == null) {
                commands.add(ActRecords.record(act));
            } else if (!ActJson.write(act).equals(ActJson.write(recorded))) {
                OptionalLong number = recorded.head().number();
                differences.add(dossier.agreement().id() + ": " + act.head().id() + " is recorded differently as act "
                        + number.orElse(-1));
            }
        }
        return commands;
    }
}
