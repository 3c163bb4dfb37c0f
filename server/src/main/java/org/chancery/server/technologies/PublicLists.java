package org.chancery.server.technologies;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.scope.ControlLists;
import org.chancery.law.scope.Definition;
import org.chancery.law.scope.ProjectClasses;
import org.chancery.law.scope.Thresholds;
import org.chancery.packages.lists.ControlListFiles;
import org.chancery.packages.lists.ScopeLists;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.ServeOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The classes, definitions and editions of public lists by which technologies are registered: the folder {@code lists} beside the library, or
 * the one that {@code CHANCERY_LISTS} names. Without the folder no agreement has a definition, and no register is kept.
 */
@Component
public class PublicLists {

    private final ProjectClasses classes;
    private final ControlLists editions;
    private final Thresholds thresholds;
    private final Map<AgreementId, Definition> definitions;

    PublicLists(ServeOptions options, @Value("${chancery.lists:}") String named) {
        Path folder = named.isBlank() ? options.library().resolveSibling("lists") : Path.of(named);
        if (!Files.isDirectory(folder)) {
            if (!named.isBlank()) {
                throw new OperatorError("CHANCERY_LISTS: there is no folder " + folder + ".");
            }
            classes = ProjectClasses.of(List.of());
            editions = new ControlLists(List.of());
            thresholds = new Thresholds(List.of());
            definitions = Map.of();
            return;
        }
        try {
            classes = ScopeLists.classes(folder);
            editions = ControlListFiles.lists(folder);
            thresholds = ControlListFiles.thresholds(folder);
            definitions = definitions(folder, ScopeLists.agreements(folder));
        } catch (IllegalArgumentException e) {
            throw new OperatorError("The public lists cannot be read: " + e.getMessage(), e);
        }
    }

    /** The classes of technologies, in the order in which they are listed. */
    public ProjectClasses classes() {
        return classes;
    }

    /** The editions of control lists. */
    public ControlLists editions() {
        return editions;
    }

    /** What published thresholds suggest. */
    public Thresholds thresholds() {
        return thresholds;
    }

    /** Names of lists that publish a threshold, each once. */
    public List<String> measuring() {
        return thresholds.rows().stream().map(Thresholds.Row::list).distinct().toList();
    }

    /** The definition of what an agreement covers, where it has one; under others no register is kept. */
    public Optional<Definition> definition(AgreementId agreement) {
        return Optional.ofNullable(definitions.get(agreement));
    }

    /** The agreements that have a definition. */
    public List<AgreementId> agreements() {
        return definitions.keySet().stream().sorted().toList();
    }

    private static Map<AgreementId, Definition> definitions(
            Path folder, Map<AgreementId, Optional<Article>> agreements) {
        var definitions = new java.util.HashMap<AgreementId, Definition>();
        agreements.forEach((id, article) -> definitions.put(id, ScopeLists.definition(folder, id, article)));
        return Map.copyOf(definitions);
    }
}
