package org.chancery.cli.ask;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.cli.output.Labels;
import org.chancery.cli.output.Paragraph;
import org.chancery.cli.output.TextTable;
import org.chancery.law.act.Milestone;
import org.chancery.law.act.NationalUptake;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Status;
import org.chancery.words.Countable;

/** The status of an agreement for a terminal of 80 columns. */
final class StatusTable {

    private static final String NONE = "–";

    private final Asked asked;
    private final PrintWriter out;
    private final Labels labels;

    StatusTable(Asked asked, PrintWriter out) {
        this.asked = asked;
        this.out = out;
        this.labels = asked.labels();
    }

    /** @param whole whether {@code states} are all States, so that they can be counted */
    void print(List<StateStatus> states, boolean whole) {
        out.println(Paragraph.of("", asked.title()));
        var agreement = asked.law().agreement(asked.id(), asked.when());
        out.println(Paragraph.of("", asked.words().text(agreement.finding()).answer()));
        out.println(Paragraph.sentence(asked.asAt() + (whole && !asked.isModelAct() ? ": " + counts(states) : "")));
        if (asked.isModelAct()) {
            modelAct();
            return;
        }
        if (!states.isEmpty()) {
            out.println();
            out.println(table(states));
        }
        leaving(states);
    }

    private TextTable table(List<StateStatus> states) {
        var table = new TextTable(
                0,
                labels.say("state"),
                labels.say("status"),
                labels.say("signed"),
                labels.say("consent"),
                labels.say("inForce"));
        var order = asked.words().states().order(asked.words().language());
        states.stream()
                .sorted(Comparator.comparing(StateStatus::state, order))
                .forEach(state -> table.add(
                        asked.shortName(state.state()),
                        asked.words().code(state.status(), "short"),
                        date(state.signed()),
                        date(state.consent()),
                        date(state.status() == Status.PROVISIONAL ? state.provisionalSince() : state.inForceSince())));
        return table;
    }

    private void leaving(List<StateStatus> states) {
        var lines = new ArrayList<String>();
        for (var state : states) {
            var key = state.status() == Status.FORMER ? "left" : "leaves";
            state.withdrawalEffective()
                    .ifPresent(date -> lines.add(labels.say(
                            key,
                            Map.of(
                                    "state",
                                    asked.shortName(state.state()),
                                    "date",
                                    asked.words().dates().of(date)))));
        }
        if (!lines.isEmpty()) {
            out.println();
            lines.forEach(out::println);
        }
    }

    private String counts(List<StateStatus> states) {
        var parties = count(states, Status.PARTY, Status.WITHDRAWING, Status.SUSPENDED);
        var parts = new ArrayList<String>();
        parts.add(asked.words().count(Countable.PARTIES, parties));
        var contracting = count(states, Status.CONTRACTING);
        if (contracting > 0) {
            parts.add(asked.words().count(Countable.CONTRACTING_STATES, contracting));
        }
        var signatories = count(states, Status.SIGNATORY);
        if (signatories > 0) {
            parts.add(asked.words().count(Countable.SIGNATORIES, signatories));
        }
        return String.join(", ", parts);
    }

    private static long count(List<StateStatus> states, Status... wanted) {
        return states.stream()
                .filter(state -> List.of(wanted).contains(state.status()))
                .count();
    }

    /** A model act has no parties: its steps and its uptake in national law are shown. */
    private void modelAct() {
        out.println();
        var table = new TextTable(0, labels.say("step"), labels.say("date"));
        var dossier = asked.opened().holdings().dossier(asked.id()).orElseThrow();
        for (var act : dossier.acts()) {
            if ((act instanceof Milestone || act instanceof NationalUptake)
                    && !act.head().date().isAfter(asked.when().on())) {
                table.add(asked.words().acts().title(act), act.head().date().toString());
            }
        }
        if (!table.isEmpty()) {
            out.println(table);
        }
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(NONE);
    }
}
