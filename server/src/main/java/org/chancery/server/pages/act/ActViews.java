package org.chancery.server.pages.act;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Correction;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.Source;
import org.chancery.law.status.AsAt;
import org.chancery.server.pages.agreement.Statement;
import org.chancery.server.pages.agreement.Statements;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.pages.shared.References;
import org.chancery.server.pages.shared.Told;
import org.chancery.words.Words;

/** Computes the certificate of an act. */
final class ActViews {
    private final Records records;
    private final HeldRecord record;
    private final Words w;

    ActViews(Records records, HeldRecord record, Words w) {
        this.records = records;
        this.record = record;
        this.w = w;
    }

    ActView of(Act act, Foot foot) {
        Agreement agreement = record.agreement(act.head().agreement());
        var number = act.head().number();
        var entry = number.isPresent()
                ? records.entry(number.getAsLong())
                : Optional.<org.chancery.server.pages.record.RegisterEntry>empty();
        var proof = number.isPresent()
                ? records.proof(number.getAsLong()).map(p -> new ActView.ProofView(p.size(), p.root(), p.path()))
                : Optional.<ActView.ProofView>empty();
        return new ActView(
                w,
                act,
                agreement,
                entry,
                proof,
                Optional.of(told(act)),
                statement(act, agreement),
                corrections(act),
                References.of(act).flatMap(id -> record.act(agreement.id(), id)),
                act.head().source().flatMap(id -> source(agreement, id)),
                foot);
    }

    /** What follows on the act's own date: for its State, or for the agreement. */
    private Told told(Act act) {
        var when = AsAt.on(act.head().date());
        var id = act.head().agreement();
        return Told.of(w.text(act.head()
                .state()
                .map(state -> record.law().finding(id, state, when))
                .orElseGet(() -> record.law().finding(id, when))));
    }

    private Optional<Statement> statement(Act act, Agreement agreement) {
        var when = AsAt.on(java.time.LocalDate.MAX);
        List<Act> acts = record.holdings().dossier(agreement.id()).orElseThrow().acts();
        return Statements.of(acts, record.relations().reservations(agreement.id(), when), when).stream()
                .filter(statement ->
                        statement.act().head().id().equals(act.head().id()))
                .findFirst();
    }

    private List<Act> corrections(Act act) {
        ActId id = act.head().id();
        return record.holdings().dossier(act.head().agreement()).orElseThrow().acts().stream()
                .filter(other -> other instanceof Correction correction
                        && correction.corrected().equals(id))
                .toList();
    }

    private static Optional<Source> source(Agreement agreement, String id) {
        return agreement.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst();
    }
}
