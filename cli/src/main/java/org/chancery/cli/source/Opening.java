package org.chancery.cli.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.cli.refusal.Refusal;
import org.chancery.law.act.Consistency;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.act.Problem;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.status.ViennaConvention;
import org.chancery.packages.PackageReader;
import org.chancery.packages.PackageReading;
import org.chancery.packages.problem.PackageProblem;

/**
 * Reads a package and what it depends on: its related agreements, and those beside it that name it (a protocol that prolongs it). These are
 * looked for beside the package and then in the library, and so is the Vienna Convention, on whose parties the basis of a rule depends (VCLT
 * art. 4). Nothing else is read, so that one package in a large folder opens at once.
 */
public final class Opening {

    private static final long NAMING_FILE_LIMIT = 1_000_000;

    private final Path neighbours;
    private final List<Dossier> dossiers = new ArrayList<>();
    private final Set<AgreementId> tried = new HashSet<>();

    private Opening(Path neighbours) {
        this.neighbours = neighbours;
    }

    /** @throws Refusal where the package is not sound, with every error on its own line */
    public static Opened open(Package source) {
        var reading = PackageReader.read(source.folder());
        var dossier = reading.dossier().orElseThrow(() -> new Refusal(errors(source.folder(), reading)));
        var opening = new Opening(source.neighbours());
        opening.take(dossier);
        var holdings = Holdings.of(opening.dossiers);
        refuseCircle(source, dossier.agreement().id(), holdings);
        return new Opened(dossier.agreement(), holdings, NamesBeside.in(source.neighbours()));
    }

    private static String errors(Path folder, PackageReading reading) {
        return reading.problems().stream()
                .filter(PackageProblem::isError)
                .map(problem -> folder.resolve(problem.toString()).toString())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** Agreements that depend on each other in a circle have no status; those that are not there are no fault of this package. */
    private static void refuseCircle(Package source, AgreementId id, Holdings holdings) {
        var named = Pattern.compile("[\\[ ]" + Pattern.quote(id.value()) + "[,\\]]");
        Consistency.check(holdings).stream()
                .filter(problem -> problem.kind() == Problem.Kind.CYCLE_OF_AGREEMENTS)
                .filter(problem -> named.matcher(problem.message()).find())
                .findFirst()
                .ifPresent(problem -> {
                    throw new Refusal(
                            source.folder().resolve(PackageReader.AGREEMENT) + " error: " + problem.message());
                });
    }

    private void take(Dossier first) {
        var waiting = new ArrayDeque<Dossier>();
        waiting.add(first);
        tried.add(first.agreement().id());
        naming(first.agreement().id()).forEach(folder -> folder(folder).ifPresent(waiting::add));
        while (!waiting.isEmpty()) {
            var dossier = waiting.remove();
            dossiers.add(dossier);
            for (var id : Related.to(dossier)) {
                if (tried.add(id)) {
                    related(id).ifPresent(waiting::add);
                }
            }
        }
        if (tried.add(ViennaConvention.ID)) {
            related(ViennaConvention.ID).ifPresent(dossiers::add);
        }
    }

    private Optional<Dossier> related(AgreementId id) {
        return Stream.of(neighbours, Home.library())
                .map(folder -> folder.resolve(id.value()))
                .filter(folder -> Files.isRegularFile(folder.resolve(PackageReader.AGREEMENT)))
                .findFirst()
                .map(Opening::sound)
                .filter(dossier -> dossier.agreement().id().equals(id));
    }

    /** An answer that left out a faulty agreement on which it depends would be wrong without saying so. */
    private static Dossier sound(Path folder) {
        var reading = PackageReader.read(folder);
        return reading.dossier()
                .orElseThrow(() -> new Refusal(
                        "a related agreement is not sound" + System.lineSeparator() + errors(folder, reading)));
    }

    private Optional<Dossier> folder(Path folder) {
        return PackageReader.read(folder)
                .dossier()
                .filter(dossier -> tried.add(dossier.agreement().id()));
    }

    private List<Path> naming(AgreementId id) {
        var word = Pattern.compile("(?<![a-z0-9-])" + Pattern.quote(id.value()) + "(?![a-z0-9-])");
        try (Stream<Path> entries = Files.list(neighbours)) {
            return entries.filter(folder -> names(folder.resolve(PackageReader.AGREEMENT), word))
                    .filter(folder -> !id.value().equals(String.valueOf(folder.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean names(Path file, Pattern word) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) < NAMING_FILE_LIMIT
                    && word.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            return false;
        }
    }
}
