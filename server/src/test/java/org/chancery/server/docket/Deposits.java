package org.chancery.server.docket;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Somebody;

/** Deposits for tests, all by fictional States. */
public final class Deposits {

    private Deposits() {}

    public static Deposit of(String agreement, String state, String kind, Map<String, String> fields) {
        return new Deposit(
                new AgreementId(agreement),
                InstrumentKinds.of(kind),
                new StateCode(state),
                fields,
                "Ada Lorn",
                SigningOffice.FOREIGN_MINISTER,
                Optional.of(LocalDate.of(2026, 11, 1)));
    }

    /** The hash that an officer's page posts back with the confirmation; empty where nothing waits. */
    public static String read(RunningServer server, Somebody officer, String id) {
        Item item = server.part(Docket.class).item(Hands.of(officer.actor()), id);
        return server.part(Acceptance.class)
                .kept(officer.actor(), item)
                .map(KeptActs::hash)
                .orElse("");
    }

    /** What the kind needs, filled in. */
    public static Map<String, String> filled(InstrumentKind kind) {
        Map<String, String> fields = new TreeMap<>();
        for (FormField field : kind.needs()) {
            switch (field) {
                case SUMMARY -> fields.put("summary_en", "Does not apply it to lighthouses.");
                case REFERS_TO, AMENDMENT -> fields.put("refers_to", "XKE-earlier-2020-01-01");
                case TERRITORY -> fields.put("territory", "Far Island");
                case ARTICLES -> fields.put("articles", "4");
                case REPRESENTATIVE -> fields.put("representative", "Cy Dorn");
                case BEGINS -> fields.put("begins", "2026-11-01");
                case ENDS -> fields.put("ends", "2027-11-01");
                case EFFECTIVE_ON -> fields.put("effective_on", "2027-01-01");
            }
        }
        return fields;
    }
}
