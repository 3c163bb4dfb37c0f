package org.chancery.server.docket.notice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.instrument.AgreementId;
import org.chancery.register.act.Command;
import org.chancery.register.json.Json;
import org.chancery.server.RunningServer;
import org.chancery.server.agreements.ActRecords;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.docket.Deposits;
import org.chancery.server.docket.ProposedActs;
import org.chancery.server.ledger.Ledger;

/** Records an act as two officers' acceptance does, with both offices in its content. */
public final class Accepting {

    private Accepting() {}

    public static TreatyAct act(
            RunningServer server, String agreement, String state, String kind, Map<String, String> fields) {
        LocalDate day = LocalDate.now(java.time.ZoneOffset.UTC);
        Set<org.chancery.law.act.ActId> taken = server
                .part(Agreements.class)
                .now()
                .holdings()
                .dossier(new AgreementId(agreement))
                .orElseThrow()
                .acts()
                .stream()
                .map(it -> it.head().id())
                .collect(Collectors.toSet());
        TreatyAct act = ProposedActs.of(Deposits.of(agreement, state, kind, fields), day, day, taken)
                .acts()
                .getFirst();
        Command plain = ActRecords.record(act);
        Json.Obj office = Json.object().with("role", "depositary-officer").with("office", "secretariat");
        Json.Obj content = plain.content()
                .with("official", Json.object().with("proposed", office).with("confirmed", office));
        server.part(Ledger.class)
                .append(Command.of(plain.kind(), plain.schema(), content))
                .join();
        return act;
    }
}
