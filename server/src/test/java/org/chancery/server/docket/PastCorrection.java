package org.chancery.server.docket;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.RunningServer;
import org.chancery.server.ledger.Ledger;

/** A correction whose time limit passed yesterday, as if it had been circulated three months ago. */
public final class PastCorrection {

    private PastCorrection() {}

    public static TextCorrection of(RunningServer server, AgreementId agreement, String english) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        TextCorrection past = new TextCorrection(
                "correction-" + Ids.random(),
                agreement,
                english,
                "То же.",
                today.minusDays(91),
                today.minusDays(1),
                Optional.empty());
        server.part(Ledger.class).append(CorrectionKinds.proposed(past)).join();
        return past;
    }
}
