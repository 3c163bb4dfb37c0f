package org.chancery.cli.ask;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.cli.output.Csv;
import org.chancery.law.status.StateStatus;

/** The status of each State as a line of CSV; dates are ISO 8601 or empty. */
final class StatusCsv {

    private StatusCsv() {}

    static void print(List<StateStatus> states, PrintWriter out) {
        out.println("state,status,signed,consent,consentForm,inForceSince,withdrawalEffective,provisionalSince");
        states.forEach(state -> out.println(Csv.line(
                state.state().value(),
                state.status().name(),
                date(state.signed()),
                date(state.consent()),
                state.consentForm().map(Enum::name).orElse(""),
                date(state.inForceSince()),
                date(state.withdrawalEffective()),
                date(state.provisionalSince()))));
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
