package org.chancery.law.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.law.Csv;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.status.AgreementStatus;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.TreatyLaw;

/** The agreements whose date the acts of the set cannot give, one line each. */
record PublishedOnly(SetTreaties treaties, TreatyLaw byActs, TreatyLaw withDate, AsAt day) {

    List<String> lines() {
        List<Csv.Row> rows = treaties.treatyOracle().stream()
                .filter(row -> row.get("result").equals("fact_only"))
                .toList();
        var lines = new ArrayList<String>();
        lines.add("## Agreements whose date the acts cannot give (" + rows.size() + ")");
        lines.add("");
        lines.add("Their date is a published fact, or not known. The last two columns are answers of the engine.");
        lines.add("");
        lines.add("| agreement | published | missing rule | by the acts alone | with the published date |");
        lines.add("|---|---|---|---|---|");
        for (Csv.Row row : rows) {
            String id = row.get("treaty_id");
            String published = row.get("published_eif");
            lines.add("| " + id + " | " + (published.isEmpty() ? "none" : published) + " | "
                    + MissingRule.of(row, treaties.hasRule(id)) + " | " + answer(byActs, id) + " | "
                    + (published.isEmpty() ? "-" : answer(withDate, id)) + " |");
        }
        return lines;
    }

    private String answer(TreatyLaw law, String id) {
        AgreementId agreement = Codes.agreement(id);
        if (!law.holdings().dossiers().containsKey(agreement)) {
            return "no acts in the set";
        }
        AgreementStatus status = law.agreement(agreement, day);
        return status.entryIntoForce().map(LocalDate::toString).orElse(status.known() ? "not in force" : "not known");
    }
}
