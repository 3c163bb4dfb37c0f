package org.chancery.law.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.chancery.law.Csv;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActHead;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.Consent;
import org.chancery.law.act.KnownSince;
import org.chancery.law.act.Origin;
import org.chancery.law.act.ProvisionalApplication;
import org.chancery.law.act.Signature;
import org.chancery.law.act.SignatureSucceeded;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;

/** Turns rows of the set into acts of one agreement. */
final class SetActs {
    private final AgreementId agreement;
    private final List<Act> acts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    SetActs(AgreementId agreement) {
        this.agreement = agreement;
    }

    List<Act> acts() {
        return acts;
    }

    void add(Csv.Row row) {
        if (row.get("date").isEmpty()) {
            return;
        }
        LocalDate date = LocalDate.parse(row.get("date"));
        ActHead head = head(Optional.of(Codes.state(row)), row.get("action"), date);
        act(row, head).ifPresent(acts::add);
    }

    private static Optional<TreatyAct> act(Csv.Row row, ActHead head) {
        return switch (row.get("action")) {
            case "signature" -> Optional.of(new Signature(head, Signature.Form.SUBJECT_TO_RATIFICATION));
            case "succession_to_signature" -> Optional.of(new SignatureSucceeded(head, Optional.empty()));
            case "provisional_application" -> Optional.of(new ProvisionalApplication(head, List.of()));
            case "ratification",
                    "accession",
                    "acceptance",
                    "approval",
                    "succession",
                    "definitive_signature",
                    "consent_to_be_bound" ->
                Optional.of(new Consent(
                        head,
                        ConsentForm.valueOf(row.get("action").toUpperCase(Locale.ROOT)),
                        Optional.empty(),
                        Consent.Counting.BY_RULE,
                        row.get("bracketed").equals("1")));
            default -> Optional.empty();
        };
    }

    /** A date published by the depositary or the official publisher. */
    void announce(Optional<StateCode> state, Announcement.Subject subject, LocalDate published) {
        acts.add(new Announcement(head(state, "announced-" + subject, published), subject, published));
    }

    private ActHead head(Optional<StateCode> state, String kind, LocalDate date) {
        String base = state.map(StateCode::value).orElse("") + "-" + kind.toLowerCase(Locale.ROOT) + "-" + date;
        String id = base.replaceFirst("^-", "").replace("org-", "").replace('_', '-');
        String unique = id;
        for (int i = 2; !ids.add(unique); i++) {
            unique = id + "-" + i;
        }
        return new ActHead(
                new ActId(unique),
                OptionalLong.empty(),
                agreement,
                state,
                date,
                new KnownSince(date, true),
                Optional.empty(),
                Origin.REPORTED,
                Optional.empty(),
                Optional.empty(),
                true,
                LocalizedText.none(),
                Optional.empty());
    }
}
