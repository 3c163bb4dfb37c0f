package org.chancery.packages.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.chancery.law.act.Act;
import org.chancery.law.act.KnownSince;
import org.chancery.law.act.ModelActStep;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.instrument.AgreementId;
import org.chancery.packages.acts.ActNames;
import org.chancery.packages.acts.ActRows;
import org.chancery.packages.acts.ActToRow;
import org.chancery.packages.acts.Row;
import org.chancery.packages.problem.PackageProblem;
import org.chancery.packages.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Acts as records of plain values (Map, List, String, Boolean), for example {@code treaty.signature/1}. Dates are ISO 8601. The number in the
 * register is not part of the record: it follows from the place of the record in the log.
 */
public final class ActJson {

    private ActJson() {}

    /** The record of the act in the version of today. */
    public static Map<String, Object> write(Act act) {
        Row row = ActToRow.row(act);
        String name = domain(act) + row.cells().getOrDefault("act", "");
        var tree = new LinkedHashMap<String, Object>();
        tree.put(SchemaName.KEY, new SchemaName(name, Upgrades.ALL.current(name)).toString());
        tree.put("agreement", act.head().agreement().value());
        RowJson.write(row, tree);
        KnownSince known = act.head().known();
        var since = new LinkedHashMap<String, Object>();
        since.put("since", known.date().toString());
        since.put("assumed", known.assumed());
        tree.put("known", Collections.unmodifiableMap(since));
        return Collections.unmodifiableMap(tree);
    }

    /** Whether a record of this schema is an act. */
    public static boolean isAct(Map<String, Object> tree) {
        return actName(SchemaName.of(tree).name()) != null;
    }

    /**
     * The act of a record of any version up to today's.
     *
     * @param number number in the register, where it is read from there
     * @throws UnreadableRecordException for an unknown kind or version, an unknown field or a value that cannot be
     */
    public static Act read(Map<String, Object> tree, OptionalLong number) {
        return read(tree, number, Upgrades.ALL);
    }

    static Act read(Map<String, Object> tree, OptionalLong number, Upgrades upgrades) {
        SchemaName schema = SchemaName.of(tree);
        String act = actName(schema.name());
        if (act == null) {
            throw new UnreadableRecordException("no act has the schema " + schema);
        }
        var fields = new RecordFields(upgrades.upgraded(schema, tree), schema.toString());
        var agreement = fields.value("agreement", AgreementId::new);
        KnownSince known = fields.known("known");
        Row row = RowJson.read(fields, act);
        fields.nothingElse();
        var problems = new Problems(schema.toString());
        return ActRows.recorded(row, agreement, known, number, problems)
                .orElseThrow(() -> new UnreadableRecordException(String.join(
                        "; ",
                        problems.found().stream().map(PackageProblem::toString).toList())));
    }

    private static String domain(Act act) {
        return switch (act) {
            case TreatyAct _ -> "treaty.";
            case ModelActStep _ -> "model.";
        };
    }

    private static @Nullable String actName(String schema) {
        int dot = schema.indexOf('.');
        String act = schema.substring(dot + 1);
        String domain = ActNames.isModelActStep(act) ? "model" : "treaty";
        return ActNames.all().containsKey(act) && schema.substring(0, dot).equals(domain) ? act : null;
    }
}
