package org.chancery.packages.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.law.instrument.Agreement;
import org.chancery.packages.agreement.AgreementFromTree;
import org.chancery.packages.agreement.AgreementTree;
import org.chancery.packages.problem.PackageProblem;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.tree.Node;
import org.chancery.packages.tree.PlainTree;

/** An agreement with its clauses as a record {@code agreement.described/1}: plain values with the keys of {@code agreement.yaml}. */
public final class AgreementJson {

    /** The kind of record, without version. */
    public static final String NAME = "agreement.described";

    private static final String BODY = "agreement";

    private AgreementJson() {}

    /** The record of the agreement in the version of today. */
    public static Map<String, Object> write(Agreement agreement) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put(SchemaName.KEY, new SchemaName(NAME, Upgrades.ALL.current(NAME)).toString());
        tree.put(BODY, AgreementTree.of(agreement));
        return Collections.unmodifiableMap(tree);
    }

    /**
     * The agreement of a record of any version up to today's.
     *
     * @throws UnreadableRecordException for another kind, an unknown version, an unknown field or a value that cannot be
     */
    public static Agreement read(Map<String, Object> tree) {
        SchemaName schema = SchemaName.of(tree);
        if (!schema.name().equals(NAME)) {
            throw new UnreadableRecordException("no agreement has the schema " + schema);
        }
        Map<String, Object> upgraded = Upgrades.ALL.upgraded(schema, tree);
        if (upgraded.size() != 2 || !(upgraded.get(BODY) instanceof Map<?, ?> body)) {
            throw new UnreadableRecordException(
                    schema + ": the record must hold schema and agreement, and nothing else");
        }
        var problems = new Problems(schema.toString());
        try {
            Node node = PlainTree.node(body);
            if (node instanceof Node.Mapping mapping) {
                return AgreementFromTree.read(mapping, problems)
                        .orElseThrow(() -> new UnreadableRecordException(said(problems)));
            }
        } catch (IllegalArgumentException refused) {
            throw new UnreadableRecordException(schema + ": " + refused.getMessage());
        }
        throw new UnreadableRecordException(schema + ": the field agreement must be a mapping");
    }

    private static String said(Problems problems) {
        return String.join(
                "; ",
                problems.found().stream()
                        .filter(PackageProblem::isError)
                        .map(PackageProblem::toString)
                        .toList());
    }
}
