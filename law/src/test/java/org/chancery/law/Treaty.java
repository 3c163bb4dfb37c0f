package org.chancery.law;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActHead;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Announcement;
import org.chancery.law.act.Consent;
import org.chancery.law.act.Denunciation;
import org.chancery.law.act.Dossier;
import org.chancery.law.act.Holdings;
import org.chancery.law.act.KnownSince;
import org.chancery.law.act.Origin;
import org.chancery.law.act.Signature;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.Depositary;
import org.chancery.law.instrument.Eligibility;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.Relation;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.TreatyLaw;

/** A fictional treaty with its acts, written act by act. States of tests are invented codes. */
public final class Treaty {
    private final AgreementId id;
    private Optional<FinalClauses> clauses = Optional.empty();
    private Participation.Extent extent = Participation.Extent.HELD;
    private final List<Depositary> depositaries = new ArrayList<>();
    private final List<Relation> related = new ArrayList<>();
    private Optional<LocalDate> concluded = Optional.empty();
    private final List<Act> acts = new ArrayList<>();
    private Optional<LocalDate> known = Optional.empty();
    private Optional<LocalDate> notified = Optional.empty();

    private Treaty(String id) {
        this.id = new AgreementId(id);
    }

    public static Treaty treaty(Clauses clauses) {
        return treaty("t", clauses);
    }

    public static Treaty treaty(String id, Clauses clauses) {
        var treaty = new Treaty(id);
        treaty.clauses = Optional.of(clauses.build());
        return treaty;
    }

    public static Treaty withoutClauses(String id) {
        return new Treaty(id);
    }

    public Treaty participation(Participation.Extent value) {
        extent = value;
        return this;
    }

    public Treaty depositary(String state) {
        depositaries.add(new Depositary(
                state.toLowerCase(java.util.Locale.ROOT), LocalizedText.none(), Optional.of(new StateCode(state))));
        return this;
    }

    public Treaty related(Relation.Kind kind, String to) {
        related.add(new Relation(kind, new AgreementId(to)));
        return this;
    }

    public Treaty concluded(String date) {
        concluded = Optional.of(LocalDate.parse(date));
        return this;
    }

    /** The next act was known from this date only. */
    public Treaty knownOn(String date) {
        known = Optional.of(LocalDate.parse(date));
        return this;
    }

    /** The next act was notified on this date. */
    public Treaty notifiedOn(String date) {
        notified = Optional.of(LocalDate.parse(date));
        return this;
    }

    public Treaty signs(String state, String date) {
        return act(state, "signature", date, h -> new Signature(h, Signature.Form.SUBJECT_TO_RATIFICATION));
    }

    public Treaty ratifies(String state, String date) {
        return consents(state, ConsentForm.RATIFICATION, date);
    }

    public Treaty accedes(String state, String date) {
        return consents(state, ConsentForm.ACCESSION, date);
    }

    public Treaty consents(String state, ConsentForm form, String date) {
        return act(
                state, "consent", date, h -> new Consent(h, form, Optional.empty(), Consent.Counting.BY_RULE, false));
    }

    public Treaty denounces(String state, String date) {
        return act(state, "denunciation", date, h -> new Denunciation(h, Optional.empty()));
    }

    public Treaty denounces(String state, String date, String statedEffect) {
        return act(state, "denunciation", date, h -> new Denunciation(h, Optional.of(LocalDate.parse(statedEffect))));
    }

    public Treaty announces(Announcement.Subject subject, String date, String published) {
        return act("", "announcement", date, h -> new Announcement(h, subject, LocalDate.parse(published)));
    }

    public Treaty announces(String state, Announcement.Subject subject, String date, String published) {
        return act(state, "announcement", date, h -> new Announcement(h, subject, LocalDate.parse(published)));
    }

    /** Any act; its id is {@code STATE-kind-date}. An empty state is an act of the depositary or an organ. */
    public Treaty act(String state, String kind, String date, Function<ActHead, TreatyAct> make) {
        LocalDate day = LocalDate.parse(date);
        var head = new ActHead(
                id(state, kind, date),
                OptionalLong.empty(),
                id,
                state.isEmpty() ? Optional.empty() : Optional.of(new StateCode(state)),
                day,
                new KnownSince(known.orElse(day), known.isEmpty()),
                notified,
                Origin.OFFICIAL,
                Optional.empty(),
                Optional.empty(),
                true,
                LocalizedText.none(),
                Optional.empty());
        known = Optional.empty();
        notified = Optional.empty();
        acts.add(make.apply(head));
        return this;
    }

    /** A head with the same date, State and time of knowledge for another act. */
    static ActHead headLike(ActHead head, String id) {
        return new ActHead(
                new ActId(id),
                OptionalLong.empty(),
                head.agreement(),
                head.state(),
                head.date(),
                head.known(),
                Optional.empty(),
                head.origin(),
                Optional.empty(),
                Optional.empty(),
                true,
                LocalizedText.none(),
                Optional.empty());
    }

    /** The id that {@link #act} gives. */
    public static ActId id(String state, String kind, String date) {
        return new ActId(state.isEmpty() ? kind + "-" + date : state + "-" + kind + "-" + date);
    }

    public Dossier dossier() {
        return new Dossier(
                new Agreement(
                        id,
                        AgreementKind.TREATY,
                        LocalizedText.of("en", id.value()),
                        LocalizedText.of("en", id.value()),
                        concluded,
                        LocalizedText.none(),
                        depositaries,
                        new Eligibility(Eligibility.Kind.ALL_STATES, Set.of(), true, Optional.empty()),
                        related,
                        Optional.empty(),
                        new Participation(extent, Optional.empty(), LocalizedText.none()),
                        List.of(),
                        clauses,
                        ZoneOffset.UTC,
                        true,
                        List.of()),
                acts);
    }

    public TreatyLaw law(Treaty... others) {
        var dossiers = new ArrayList<Dossier>();
        dossiers.add(dossier());
        for (Treaty other : others) {
            dossiers.add(other.dossier());
        }
        return TreatyLaw.over(Holdings.of(dossiers));
    }
}
