package org.chancery.server.pages.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.law.act.Dossier;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Status;
import org.chancery.law.status.Timeline;
import org.chancery.server.map.WorldMap;
import org.chancery.server.pages.agreement.AgreementView.Related;
import org.chancery.server.pages.agreement.AgreementView.Tie;
import org.chancery.server.pages.question.KeyDate;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.pages.shared.Told;
import org.chancery.server.web.NotFound;
import org.chancery.words.ClauseText;
import org.chancery.words.Words;

/** Computes the page of a treaty from the record. */
public final class AgreementViews {
    private static final Set<Timeline.Kind> JUMPS = EnumSet.of(
            Timeline.Kind.OPENED_FOR_SIGNATURE,
            Timeline.Kind.THRESHOLD_REACHED,
            Timeline.Kind.ENTERED_INTO_FORCE,
            Timeline.Kind.ENDED);

    private final HeldRecord record;
    private final Words w;
    private final Optional<WorldMap> map;
    private final boolean ministry;
    private final BiFunction<String, Object[], String> texts;

    /**
     * Over one record, in one language.
     *
     * @param map empty where no map has been chosen
     * @param ministry whether computed effects between States are shown
     * @param texts the page's texts by key and arguments
     */
    public AgreementViews(
            HeldRecord record,
            Words w,
            Optional<WorldMap> map,
            boolean ministry,
            BiFunction<String, Object[], String> texts) {
        this.record = record;
        this.w = w;
        this.map = map;
        this.ministry = ministry;
        this.texts = texts;
    }

    /** The page of a treaty for a question and a wish. */
    public AgreementView treaty(Dossier dossier, Question question, StatusTable.Wish wish, Foot foot) {
        Agreement agreement = dossier.agreement();
        var when = question.asAt();
        var line = AgreementLine.of(agreement, record.law().agreement(agreement.id(), when));
        var wholeLife = question.on(later(question)).asAt();
        var timeline = record.law().timeline(agreement.id(), wholeLife);
        var states = record.law().states(agreement.id(), when);
        var statements = Statements.of(dossier.acts(), record.relations().reservations(agreement.id(), when), when);
        return new AgreementView(
                w,
                question,
                line,
                Told.of(
                        w.text(line.status().finding()),
                        line.status().announcedEntryIntoForce(),
                        line.status().computedEntryIntoForce()),
                jumps(timeline, question),
                TimeRulers.of(
                        timeline,
                        line.status().progress(),
                        question.on(),
                        question.today(),
                        TimeRulers.leaving(timeline, record.law().states(agreement.id(), wholeLife)),
                        day -> record.law()
                                .agreement(agreement.id(), question.on(day).asAt()),
                        this::label),
                StatusTable.of(
                        states,
                        wish,
                        code -> Names.fit(record.names().name(code), wish.name()),
                        record.names().order(w.language())),
                map.map(world -> StatusMap.of(world, states, otherwise(agreement)))
                        .filter(StatusMap::shows),
                line.status().progress().parts().stream()
                        .flatMap(part -> Places.of(part).stream())
                        .toList(),
                statements,
                relations(agreement, question, statements),
                related(agreement, question),
                clauses(agreement),
                foot);
    }

    /** One State in a treaty. */
    public StateInAgreementView state(Dossier dossier, StateCode state, Question question, Foot foot) {
        Agreement agreement = dossier.agreement();
        var when = question.asAt();
        var status = record.law().state(agreement.id(), state, when);
        var acts = dossier.acts().stream()
                .filter(act -> act.head().state().filter(state::equals).isPresent())
                .filter(act -> Statements.visible(act, when))
                .sorted(Comparator.comparing(act -> act.head().date()))
                .toList();
        var said = Statements.of(dossier.acts(), record.relations().reservations(agreement.id(), when), when).stream()
                .filter(statement ->
                        statement.act().head().state().filter(state::equals).isPresent())
                .toList();
        var others = ministry && bound(status)
                ? record.law().states(agreement.id(), when).stream()
                        .filter(other -> bound(other) && !other.state().equals(state))
                        .map(StateStatus::state)
                        .sorted(record.names().order(w.language()))
                        .toList()
                : List.<StateCode>of();
        return new StateInAgreementView(
                w,
                question,
                agreement,
                status,
                Told.of(w.text(status.finding()), status.announcedInForceSince(), status.computedInForceSince()),
                acts,
                said,
                others,
                foot);
    }

    private static boolean bound(StateStatus status) {
        return switch (status.status()) {
            case PARTY, WITHDRAWING, SUSPENDED -> true;
            case PROVISIONAL, SIGNATORY, CONTRACTING, FORMER, NEVER, UNKNOWN -> false;
        };
    }

    /** The relation between two States, seen from the first. */
    public RelationView relation(Dossier dossier, StateCode from, StateCode to, Question question, Foot foot) {
        var id = dossier.agreement().id();
        var relation = record.relations().between(id, from, to, question.asAt());
        return new RelationView(
                w,
                question,
                dossier.agreement(),
                relation,
                Told.of(w.text(relation.finding())),
                act -> record.act(id, act).orElseThrow(NotFound::new),
                foot);
    }

    /** The page of a model act. */
    public ModelActView modelAct(Dossier dossier, Question question, Foot foot) {
        return new ModelActView(
                w,
                question,
                line(dossier.agreement(), question),
                Told.of(w.text(record.law().finding(dossier.agreement().id(), question.asAt()))),
                ModelActSteps.steps(dossier.acts(), question.asAt()),
                ModelActSteps.uptake(
                        dossier.acts(), question.asAt(), record.names().order(w.language())),
                related(dossier.agreement(), question),
                foot);
    }

    private static java.time.LocalDate later(Question question) {
        return question.on().isAfter(question.today()) ? question.on() : question.today();
    }

    private String label(Timeline.Event event) {
        return say("event.short." + event.kind().name(), w.dates().brief(event.date()));
    }

    private List<KeyDate> jumps(Timeline timeline, Question question) {
        var jumps = new ArrayList<KeyDate>();
        timeline.events().stream()
                .filter(event -> JUMPS.contains(event.kind()))
                .forEach(event -> jumps.add(new KeyDate(
                        event.date(),
                        say("event.jump." + event.kind().name(), w.dates().brief(event.date())))));
        return jumps;
    }

    /** Where participation is held, a State without an act has never joined; elsewhere nothing is known of it. */
    private static Status otherwise(Agreement agreement) {
        return agreement.participation().extent() == Participation.Extent.HELD ? Status.NEVER : Status.UNKNOWN;
    }

    private Optional<RelationSheet> relations(Agreement agreement, Question question, List<Statement> statements) {
        Set<StateCode> reserving =
                states(statements.stream().filter(s -> s.kind().isReservation()));
        if (!ministry || reserving.isEmpty()) {
            return Optional.empty();
        }
        Set<StateCode> answering = states(statements.stream()
                .filter(s -> s.kind().isReservation())
                .flatMap(s -> s.answers().stream())
                .filter(s -> s.kind().isAnswerOfOthers()));
        var sheet = RelationSheet.of(
                record.relations().pairs(agreement.id(), question.asAt()),
                reserving,
                answering,
                record.names().order(w.language()));
        return sheet.rows().isEmpty() ? Optional.empty() : Optional.of(sheet);
    }

    private static Set<StateCode> states(Stream<Statement> statements) {
        return statements.flatMap(s -> s.act().head().state().stream()).collect(Collectors.toSet());
    }

    private List<Related> related(Agreement agreement, Question question) {
        var ties = new LinkedHashMap<AgreementId, List<Tie>>();
        agreement
                .related()
                .forEach(relation -> ties.computeIfAbsent(relation.to(), id -> new ArrayList<>())
                        .add(new Tie(relation.kind(), false)));
        for (Dossier other : record.holdings().dossiers().values()) {
            other.agreement().related().stream()
                    .filter(relation -> relation.to().equals(agreement.id()))
                    .forEach(relation -> ties.computeIfAbsent(other.agreement().id(), id -> new ArrayList<>())
                            .add(new Tie(relation.kind(), true)));
        }
        var related = new ArrayList<Related>();
        ties.forEach((id, all) -> record.holdings()
                .dossier(id)
                .ifPresent(other -> related.add(new Related(line(other.agreement(), question), all))));
        return related;
    }

    private AgreementLine line(Agreement agreement, Question question) {
        return AgreementLine.of(agreement, record.law().agreement(agreement.id(), question.asAt()));
    }

    private List<ClauseText> clauses(Agreement agreement) {
        return agreement.clauses().map(w::clauses).orElse(List.of());
    }

    private String say(String key, Object... arguments) {
        return texts.apply(key, arguments);
    }
}
