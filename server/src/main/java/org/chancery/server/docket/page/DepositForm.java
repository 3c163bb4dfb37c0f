package org.chancery.server.docket.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.docket.Deposit;
import org.chancery.server.docket.InstrumentKind;
import org.chancery.server.docket.InstrumentKinds;
import org.chancery.server.docket.ProposedActs;
import org.chancery.server.docket.SigningOffice;

/**
 * A form that was sent.
 *
 * @param deposit empty where a field of the form itself cannot be read
 * @param wrong names of fields to put right
 */
record DepositForm(Optional<Deposit> deposit, Set<String> wrong) {

    private static final int LONGEST = 20_000;

    /** Reads it; {@code ownState} is the State of a delegation, whatever the form says. */
    static DepositForm read(Map<String, String> sent, Optional<StateCode> ownState) {
        Set<String> wrong = new TreeSet<>();
        Optional<AgreementId> agreement = agreement(sent);
        Optional<InstrumentKind> kind = InstrumentKinds.find(sent.getOrDefault("kind", ""));
        Optional<StateCode> state = ownState.or(() -> state(sent.getOrDefault("state", "")));
        String signer = sent.getOrDefault("signer", "").strip();
        Optional<SigningOffice> office = office(sent.getOrDefault("signer_office", ""));
        Optional<LocalDate> signed = date(sent.getOrDefault("signed", ""), "signed", wrong);
        if (signer.isEmpty()) {
            wrong.add("signer");
        }
        if (office.isEmpty()) {
            wrong.add("signer_office");
        }
        if (state.isEmpty()) {
            wrong.add("state");
        }
        if (agreement.isEmpty() || kind.isEmpty() || state.isEmpty() || office.isEmpty()) {
            return new DepositForm(Optional.empty(), wrong);
        }
        Map<String, String> fields = new TreeMap<>();
        sent.forEach((name, value) -> {
            if (kind.get().columns().contains(name) && !value.isBlank()) {
                fields.put(
                        name, value.strip().substring(0, Math.min(value.strip().length(), LONGEST)));
            }
        });
        Deposit deposit = new Deposit(agreement.get(), kind.get(), state.get(), fields, signer, office.get(), signed);
        LocalDate any = LocalDate.of(2000, 1, 1);
        wrong.addAll(ProposedActs.of(deposit, any, any, Set.of()).wrong());
        return new DepositForm(wrong.isEmpty() ? Optional.of(deposit) : Optional.empty(), wrong);
    }

    private static Optional<AgreementId> agreement(Map<String, String> sent) {
        try {
            return Optional.of(new AgreementId(sent.getOrDefault("agreement", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<StateCode> state(String code) {
        try {
            return Optional.of(new StateCode(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<SigningOffice> office(String name) {
        for (SigningOffice office : SigningOffice.values()) {
            if (office.name().equals(name)) {
                return Optional.of(office);
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> date(String text, String field, Set<String> wrong) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            wrong.add(field);
            return Optional.empty();
        }
    }
}
