package org.chancery.law.conformance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.Csv;
import org.chancery.law.act.Announcement.Subject;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.Eligibility;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Participation;
import org.chancery.law.status.TreatyLaw;

/** All treaties of the set as dossiers: clauses from the rules, acts from the action files. */
final class SetTreaties {
    private static final List<String> ACTION_FILES = List.of(
            "mtdsg_actions.csv",
            "mtdsg_predecessors.csv",
            "wipo_actions.csv",
            "unoda_actions.csv",
            "gold_actions.csv.gz");

    private final DevelopmentSet set;
    private final Map<String, FinalClauses> clauses = new HashMap<>();
    private final Map<String, List<Csv.Row>> actions = new LinkedHashMap<>();
    private final Map<String, LocalDate> published = new HashMap<>();

    SetTreaties(DevelopmentSet set) {
        this.set = set;
        set.rows("rules.csv").forEach(row -> clauses.put(row.get("treaty_id"), RuleGrammar.clauses(row)));
        for (String file : ACTION_FILES) {
            set.rows(file)
                    .forEach(row -> actions.computeIfAbsent(row.get("treaty_id"), _ -> new ArrayList<>())
                            .add(predecessor(row)));
        }
        for (Csv.Row row : set.rows("oracle_treaty.csv")) {
            if (!row.get("published_eif").isEmpty()) {
                published.put(row.get("treaty_id"), LocalDate.parse(row.get("published_eif")));
            }
        }
    }

    private static Csv.Row predecessor(Csv.Row row) {
        if (row.get("code").isEmpty()) {
            return row;
        }
        var cells = new HashMap<>(row.cells());
        cells.put("iso3", row.get("code"));
        return new Csv.Row(cells);
    }

    boolean hasRule(String treatyId) {
        return clauses.containsKey(treatyId);
    }

    /** The law by the acts alone: nothing published. */
    TreatyLaw byActsAlone() {
        return law((_, _) -> {});
    }

    /** The law with the published date of each treaty given: per-State dates by the rule alone. */
    TreatyLaw withTreatyDates() {
        return law(this::treatyDate);
    }

    /** The law with the published date of each treaty, and the dates per State that the official publisher (WIPO) gives. */
    TreatyLaw withPublishedFacts() {
        return law((treatyId, acts) -> {
            treatyDate(treatyId, acts);
            if (treatyId.startsWith("WIPO-")) {
                for (Csv.Row row : actions.getOrDefault(treatyId, List.of())) {
                    if (!row.get("in_force").isEmpty()) {
                        acts.announce(
                                Optional.of(Codes.state(row)),
                                Subject.IN_FORCE_FOR_STATE,
                                LocalDate.parse(row.get("in_force")));
                    }
                }
            }
        });
    }

    private void treatyDate(String treatyId, SetActs acts) {
        LocalDate date = published.get(treatyId);
        if (date != null) {
            acts.announce(Optional.empty(), Subject.ENTRY_INTO_FORCE, date);
        }
    }

    /** What else is published about a treaty. */
    private interface Facts {
        void addTo(String treatyId, SetActs acts);
    }

    private TreatyLaw law(Facts facts) {
        var dossiers = new ArrayList<Dossier>();
        actions.forEach((treatyId, rows) -> {
            var acts = new SetActs(Codes.agreement(treatyId));
            rows.forEach(acts::add);
            facts.addTo(treatyId, acts);
            dossiers.add(new Dossier(agreement(treatyId), acts.acts()));
        });
        return TreatyLaw.over(Holdings.of(dossiers));
    }

    private Agreement agreement(String treatyId) {
        return new Agreement(
                Codes.agreement(treatyId),
                AgreementKind.TREATY,
                LocalizedText.of("en", treatyId),
                LocalizedText.of("en", treatyId),
                Optional.empty(),
                LocalizedText.none(),
                List.of(),
                new Eligibility(Eligibility.Kind.NOT_STATED, Set.of(), false, Optional.empty()),
                List.of(),
                Optional.empty(),
                new Participation(Participation.Extent.HELD, Optional.empty(), LocalizedText.none()),
                List.of(),
                Optional.ofNullable(clauses.get(treatyId)),
                ZoneOffset.UTC,
                false,
                List.of());
    }

    List<Csv.Row> stateOracle() {
        return set.rows("oracle_state.csv.gz");
    }

    List<Csv.Row> treatyOracle() {
        return set.rows("oracle_treaty.csv");
    }
}
