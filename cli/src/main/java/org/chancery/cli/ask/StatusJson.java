package org.chancery.cli.ask;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.cli.output.Json;
import org.chancery.law.status.StateStatus;
import org.chancery.words.FindingTree;
import org.chancery.words.Words;
import org.jspecify.annotations.Nullable;

/** The status of an agreement as one JSON object; dates are ISO 8601 or null. */
final class StatusJson {

    private StatusJson() {}

    static void print(Asked asked, List<StateStatus> states, PrintWriter out) {
        var agreement = asked.law().agreement(asked.id(), asked.when());
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("agreement", asked.id().value());
        tree.put("on", asked.when().on().toString());
        tree.put("inForce", agreement.inForce());
        tree.put("entryIntoForce", date(agreement.entryIntoForce()));
        tree.put("announcedEntryIntoForce", date(agreement.announcedEntryIntoForce()));
        tree.put(
                "states",
                states.stream().map(state -> state(state, asked.words())).toList());
        out.println(Json.pretty(tree));
    }

    private static Map<String, @Nullable Object> state(StateStatus state, Words words) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("state", state.state().value());
        tree.put("status", state.status().name());
        tree.put("signed", date(state.signed()));
        tree.put("consent", date(state.consent()));
        tree.put("consentForm", state.consentForm().map(Enum::name).orElse(null));
        tree.put("inForceSince", date(state.inForceSince()));
        tree.put("withdrawalEffective", date(state.withdrawalEffective()));
        tree.put("provisionalSince", date(state.provisionalSince()));
        tree.put("finding", FindingTree.of(state.finding(), words));
        return tree;
    }

    private static @Nullable String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
