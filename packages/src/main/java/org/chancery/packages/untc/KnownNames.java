package org.chancery.packages.untc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.problem.TextFile;
import org.chancery.packages.tree.Node;
import org.chancery.packages.tree.YamlText;
import org.chancery.packages.tree.YamlTree;

/**
 * Names on the pages of one treaty whose codes a person gave once. They stay with the package, so that a later page is read without them
 * being given again.
 *
 * @param codes codes by the name as printed
 */
record KnownNames(Map<String, StateCode> codes) {

    /** The file within the package. */
    static final String NAME = "text/untc-names.yaml";

    KnownNames {
        codes = Map.copyOf(codes);
    }

    /** The names that earlier imports left in the folder; none, with the reasons among the problems, if they cannot be read. */
    static KnownNames of(Path folder, Problems problems) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new KnownNames(Map.of());
        }
        Optional<Node.Mapping> tree = TextFile.read(file, problems).flatMap(text -> YamlTree.read(text, problems));
        return new KnownNames(tree.map(names -> new ClausesFile(under(names), problems).names())
                .orElse(Map.of()));
    }

    /** These names with others; where both give a code, that of the others counts. */
    KnownNames with(Map<String, StateCode> others) {
        Map<String, StateCode> both = new TreeMap<>(codes);
        both.putAll(others);
        return new KnownNames(both);
    }

    /** The text of the file. */
    String text() {
        Map<String, Object> plain = new TreeMap<>();
        codes.forEach((name, code) -> plain.put(name, code.value()));
        return YamlText.write(plain);
    }

    private static Node.Mapping under(Node.Mapping names) {
        return new Node.Mapping(names.line(), List.of(new Node.Entry(names.line(), ClausesFile.NAMES, names)));
    }
}
