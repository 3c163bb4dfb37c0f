package org.chancery.server.pages.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.act.Act;
import org.chancery.law.act.NationalUptake;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Status;
import org.chancery.server.pages.agreement.Statement;
import org.chancery.server.pages.agreement.Statements;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.pages.shared.Told;
import org.chancery.server.pages.state.StateView.Bound;
import org.chancery.server.pages.state.StateView.Said;
import org.chancery.words.Words;

/** Computes the pages of States from the record. */
public final class StateViews {
    private final HeldRecord record;
    private final Words w;
    private final boolean ministry;

    /** Over one record, in one language; {@code ministry}: computed effects between States are shown. */
    public StateViews(HeldRecord record, Words w, boolean ministry) {
        this.record = record;
        this.w = w;
        this.ministry = ministry;
    }

    /** All participants that have acted. */
    public StatesView all(Foot foot) {
        var agreements = new TreeMap<StateCode, java.util.Set<Object>>();
        record.acts()
                .forEach(act -> act.head()
                        .state()
                        .ifPresent(state -> agreements
                                .computeIfAbsent(state, s -> new java.util.HashSet<>())
                                .add(act.head().agreement())));
        var rows = record.names().sorted(agreements.keySet(), w.language()).stream()
                .map(state -> new StatesView.Row(
                        state,
                        java.util.Objects.requireNonNull(agreements.get(state)).size()))
                .toList();
        return new StatesView(w, rows, foot);
    }

    /** One State. */
    public StateView one(StateCode state, Question question, Foot foot) {
        var when = question.asAt();
        var acted = record.law().instruments(state, when).stream()
                .filter(status -> agreement(status).kind() == AgreementKind.TREATY)
                .toList();
        var binding = acted.stream().filter(StateViews::binds).toList();
        var otherwise = acted.stream()
                .filter(status -> !binds(status) && status.status() != Status.UNKNOWN)
                .toList();
        var unknown = record.law().allInstruments(state, when).stream()
                .filter(status ->
                        status.status() == Status.UNKNOWN && agreement(status).kind() == AgreementKind.TREATY)
                .map(this::agreement)
                .toList();
        return new StateView(
                w,
                question,
                state,
                Ladder.of(acted, record::agreement, question.on()),
                bound(binding),
                bound(otherwise),
                unknown,
                said(state, question),
                uptake(state, question),
                others(state),
                foot);
    }

    /** Two States side by side. */
    public ComparisonView compare(StateCode left, StateCode right, Question question, Foot foot) {
        var when = question.asAt();
        var agreements = new TreeMap<org.chancery.law.instrument.AgreementId, Agreement>();
        for (StateCode state : List.of(left, right)) {
            record.law().instruments(state, when).stream()
                    .map(this::agreement)
                    .filter(agreement -> agreement.kind() == AgreementKind.TREATY)
                    .forEach(agreement -> agreements.put(agreement.id(), agreement));
        }
        var rows = new ArrayList<Comparison.Row>();
        for (Agreement agreement : agreements.values()) {
            var a = record.law().state(agreement.id(), left, when);
            var b = record.law().state(agreement.id(), right, when);
            var relation = ministry && binds(a) && binds(b)
                    ? Optional.of(record.relations().between(agreement.id(), left, right, when))
                    : Optional.<org.chancery.law.reservation.Relation>empty();
            rows.add(new Comparison.Row(agreement, a, b, relation));
        }
        return new ComparisonView(w, question, new Comparison(left, right, rows), ministry, foot);
    }

    static boolean binds(StateStatus status) {
        return switch (status.status()) {
            case PARTY, WITHDRAWING, SUSPENDED, PROVISIONAL -> true;
            case SIGNATORY, CONTRACTING, FORMER, NEVER, UNKNOWN -> false;
        };
    }

    private Agreement agreement(StateStatus status) {
        return record.agreement(status.agreement());
    }

    private List<Bound> bound(List<StateStatus> statuses) {
        return statuses.stream()
                .map(status -> new Bound(agreement(status), status, Told.of(w.text(status.finding()))))
                .sorted(Comparator.comparing(bound -> bound.status().status()))
                .toList();
    }

    private List<Said> said(StateCode state, Question question) {
        var said = new ArrayList<Said>();
        for (var dossier : record.holdings().dossiers().values()) {
            var id = dossier.agreement().id();
            boolean acted = dossier.acts().stream()
                    .anyMatch(act -> act.head().state().filter(state::equals).isPresent());
            if (acted) {
                List<Statement> statements = Statements.of(
                                dossier.acts(), record.relations().reservations(id, question.asAt()), question.asAt())
                        .stream()
                        .filter(s ->
                                s.act().head().state().filter(state::equals).isPresent())
                        .toList();
                if (!statements.isEmpty()) {
                    said.add(new Said(dossier.agreement(), statements));
                }
            }
        }
        return said;
    }

    private List<Act> uptake(StateCode state, Question question) {
        return record.acts().stream()
                .filter(NationalUptake.class::isInstance)
                .filter(act -> act.head().state().filter(state::equals).isPresent())
                .filter(act -> Statements.visible(act, question.asAt()))
                .toList();
    }

    private List<StateCode> others(StateCode state) {
        return record.names().sorted(record.states(), w.language()).stream()
                .filter(other -> !other.equals(state))
                .toList();
    }
}
