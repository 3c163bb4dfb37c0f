package org.chancery.server.pages.api;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.status.AgreementStatus;
import org.chancery.law.status.StateStatus;
import org.chancery.packages.json.ActJson;
import org.chancery.words.FindingTree;
import org.chancery.words.Words;
import org.jspecify.annotations.Nullable;

/** What the API says of agreements, States and acts: objects whose keys keep their order. Dates are ISO 8601 or null. */
final class Trees {
    private Trees() {}

    /** An agreement in a list: identity and state of play. */
    static Map<String, @Nullable Object> agreement(Agreement agreement, AgreementStatus status) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("id", agreement.id().value());
        tree.put("kind", agreement.kind().name());
        tree.put("title", agreement.title().byLanguage());
        tree.put("shortTitle", agreement.shortTitle().byLanguage());
        tree.put("concluded", date(agreement.concluded()));
        tree.put("fictional", agreement.fictional());
        tree.put("participation", agreement.participation().extent().name());
        tree.put("known", status.known());
        tree.put("inForce", status.inForce());
        tree.put("entryIntoForce", date(status.entryIntoForce()));
        var counts = new TreeMap<String, Integer>();
        status.counts().forEach((kind, count) -> counts.put(kind.name(), count));
        tree.put("counts", counts);
        tree.put("href", "/api/v1/agreements/" + agreement.id());
        return tree;
    }

    /** The state of an agreement: the same names as the command line's {@code status --format json}. */
    static Map<String, @Nullable Object> status(AgreementStatus status) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("agreement", status.agreement().value());
        tree.put("on", status.when().on().toString());
        tree.put("inForce", status.inForce());
        tree.put("entryIntoForce", date(status.entryIntoForce()));
        tree.put("announcedEntryIntoForce", date(status.announcedEntryIntoForce()));
        return tree;
    }

    /** A State's status; with its Finding where {@code words} are given. */
    static Map<String, @Nullable Object> state(StateStatus state, @Nullable Words words) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("state", state.state().value());
        tree.put("status", state.status().name());
        tree.put("signed", date(state.signed()));
        tree.put("consent", date(state.consent()));
        tree.put("consentForm", state.consentForm().map(Enum::name).orElse(null));
        tree.put("inForceSince", date(state.inForceSince()));
        tree.put("withdrawalEffective", date(state.withdrawalEffective()));
        tree.put("provisionalSince", date(state.provisionalSince()));
        if (words != null) {
            tree.put("finding", FindingTree.of(state.finding(), words));
        }
        return tree;
    }

    /** An act as it is recorded, with its register number and title. */
    static Map<String, @Nullable Object> act(Act act, Words words) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("number", act.head().number().isPresent() ? act.head().number().getAsLong() : null);
        tree.put("title", words.acts().dated(act));
        tree.put("record", ActJson.write(act));
        act.head().number().ifPresent(number -> tree.put("href", "/api/v1/acts/" + number));
        return tree;
    }

    static @Nullable String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
