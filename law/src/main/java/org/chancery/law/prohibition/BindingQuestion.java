package org.chancery.law.prohibition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.Relations;
import org.chancery.law.reservation.ReservationStatus;
import org.chancery.law.rule.ProhibitionRule;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.TreatyLaw;

/** A question on one pair of dates: each State in each treaty, and the reservations to each treaty, are read once. */
final class BindingQuestion {

    private static final Set<ReservationStatus.Standing> STANDING = Set.of(
            ReservationStatus.Standing.STANDS,
            ReservationStatus.Standing.CIRCULATED,
            ReservationStatus.Standing.ACCEPTED_LATE,
            ReservationStatus.Standing.AWAITING_ACCEPTANCE);

    private record Seat(AgreementId agreement, StateCode state) {}

    private final AgreementId keptUnder;
    private final TreatyLaw law;
    private final List<Statement> statements;
    private final AsAt when;
    private final Map<Seat, StateStatus> statuses = new HashMap<>();
    private final Map<AgreementId, List<ReservationStatus>> reservations = new HashMap<>();

    BindingQuestion(AgreementId keptUnder, TreatyLaw law, List<Statement> statements, AsAt when) {
        this.keptUnder = keptUnder;
        this.law = law;
        this.statements = statements.stream()
                .filter(it -> !it.date().isAfter(when.on()) && !it.date().isAfter(when.knownAt()))
                .toList();
        this.when = when;
    }

    BindingLine line(StateCode state, Prohibition rule, Source source) {
        return switch (source) {
            case Source.Treaty treaty -> treaty(state, rule, treaty);
            case Source.Custom custom -> custom(state, rule, custom);
            case Source.Political(var instrument) -> {
                var why = new Judgement()
                        .finding(
                                keptUnder,
                                Standing.ESTABLISHED,
                                ProhibitionRule.PROHIBITION_POLITICAL,
                                new Basis.Record(),
                                title(rule),
                                text(instrument));
                yield line(state, rule, source, Hold.POLITICAL, Optional.empty(), Optional.empty(), List.of(), why);
            }
        };
    }

    private BindingLine treaty(StateCode state, Prohibition rule, Source.Treaty source) {
        if (law.holdings().dossier(source.agreement()).isEmpty()) {
            return unknown(state, rule, source, new Judgement());
        }
        StateStatus status = status(source.agreement(), state);
        var steps = new Judgement();
        Finding why = status.finding();
        steps.addAll(List.of(why.conclusion()));
        steps.addAll(why.steps());
        return switch (status.status()) {
            case PARTY, WITHDRAWING, SUSPENDED -> bound(state, rule, source, status, why.standing(), steps);
            case PROVISIONAL ->
                line(
                        state,
                        rule,
                        source,
                        Hold.BINDS_PROVISIONALLY,
                        status.provisionalSince(),
                        Optional.empty(),
                        List.of(),
                        finding(
                                source,
                                why.standing(),
                                ProhibitionRule.PROHIBITION_BINDS_PROVISIONALLY,
                                steps,
                                state,
                                rule));
            case CONTRACTING ->
                line(
                        state,
                        rule,
                        source,
                        Hold.WILL_BIND,
                        status.inForceSince(),
                        Optional.empty(),
                        List.of(),
                        finding(source, why.standing(), ProhibitionRule.PROHIBITION_WILL_BIND, steps, state, rule));
            case SIGNATORY, FORMER, NEVER ->
                line(
                        state,
                        rule,
                        source,
                        Hold.NOT_BOUND,
                        Optional.empty(),
                        status.membershipEnded(),
                        List.of(),
                        finding(source, why.standing(), ProhibitionRule.PROHIBITION_DOES_NOT_BIND, steps, state, rule));
            case UNKNOWN -> unknown(state, rule, source, steps);
        };
    }

    private BindingLine bound(
            StateCode state,
            Prohibition rule,
            Source.Treaty source,
            StateStatus status,
            Standing standing,
            Judgement steps) {
        List<ReservationStatus> touching = reservations(source.agreement()).stream()
                .filter(it -> it.by().equals(state) && STANDING.contains(it.standing()))
                .filter(it -> touches(it.articles(), source.articles()))
                .toList();
        for (ReservationStatus it : touching) {
            steps.add(
                    it.articles().isEmpty()
                            ? ProhibitionRule.RESERVATION_MAY_TOUCH
                            : ProhibitionRule.RESERVATION_TOUCHES,
                    new Basis.Record(),
                    List.of(it.reservation()),
                    it.articles().isEmpty()
                            ? new Value[] {new Value.OfState(state)}
                            : new Value[] {new Value.OfState(state), new Value.OfArticles(it.articles())});
        }
        return line(
                state,
                rule,
                source,
                touching.isEmpty() ? Hold.BINDS : Hold.BINDS_WITH_RESERVATION,
                status.inForceSince(),
                status.withdrawalEffective(),
                touching,
                finding(
                        source,
                        touching.isEmpty() ? standing : Standing.INDICATIVE,
                        touching.isEmpty()
                                ? ProhibitionRule.PROHIBITION_BINDS
                                : ProhibitionRule.PROHIBITION_BINDS_WITH_RESERVATION,
                        steps,
                        state,
                        rule));
    }

    /** Where participation is not held, the State's own word stands, as its word. */
    private BindingLine unknown(StateCode state, Prohibition rule, Source.Treaty source, Judgement steps) {
        Optional<Statement.OnTreaty> own = statements.stream()
                .filter(Statement.OnTreaty.class::isInstance)
                .map(Statement.OnTreaty.class::cast)
                .filter(it -> it.state().equals(state) && it.agreement().equals(source.agreement()))
                .reduce((_, later) -> later);
        own.ifPresent(it -> steps.add(
                it.bound() ? ProhibitionRule.STATE_SAYS_BOUND : ProhibitionRule.STATE_SAYS_NOT_BOUND,
                new Basis.Record(),
                List.of(it.id()),
                new Value.OfState(state),
                new Value.OfDate(it.date()),
                new Value.OfText(it.source())));
        Hold hold = own.map(it -> it.bound() ? Hold.BINDS : Hold.NOT_BOUND).orElse(Hold.NOT_KNOWN);
        ProhibitionRule conclusion = switch (hold) {
            case BINDS -> ProhibitionRule.PROHIBITION_BINDS;
            case NOT_BOUND -> ProhibitionRule.PROHIBITION_DOES_NOT_BIND;
            default -> ProhibitionRule.PROHIBITION_NOT_KNOWN;
        };
        Standing standing = own.isPresent() ? Standing.INDICATIVE : Standing.NOT_KNOWN;
        return line(
                state,
                rule,
                source,
                hold,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                finding(source, standing, conclusion, steps, state, rule));
    }

    private BindingLine custom(StateCode state, Prohibition rule, Source.Custom source) {
        Optional<Statement.OnCustom> own = statements.stream()
                .filter(Statement.OnCustom.class::isInstance)
                .map(Statement.OnCustom.class::cast)
                .filter(it -> it.state().equals(state) && it.number().equals(source.number()))
                .reduce((_, later) -> later);
        Position position = own.map(Statement.OnCustom::position).orElse(Position.NOT_STATED);
        var steps = new Judgement();
        own.ifPresent(it -> steps.add(
                ProhibitionRule.STATE_ON_CUSTOM,
                new Basis.Record(),
                List.of(it.id()),
                new Value.OfState(state),
                new Value.OfDate(it.date()),
                new Value.OfCode(position),
                new Value.OfText(it.source())));
        boolean contested = position == Position.CONTESTS;
        Finding why = steps.finding(
                keptUnder,
                contested
                        ? Standing.DISPUTED
                        : position == Position.ACCEPTS ? Standing.ESTABLISHED : Standing.INDICATIVE,
                contested
                        ? ProhibitionRule.CUSTOM_CONTESTED
                        : position == Position.ACCEPTS
                                ? ProhibitionRule.CUSTOM_ACCEPTED
                                : ProhibitionRule.CUSTOM_WITHOUT_POSITION,
                new Basis.Custom(source.number()),
                new Value.OfState(state),
                title(rule),
                text(source.number()));
        Hold hold = contested ? Hold.CUSTOM_CONTESTED : Hold.CUSTOM;
        return line(state, rule, source, hold, Optional.empty(), Optional.empty(), List.of(), why);
    }

    private Finding finding(
            Source.Treaty source,
            Standing standing,
            ProhibitionRule conclusion,
            Judgement steps,
            StateCode state,
            Prohibition rule) {
        return steps.finding(
                source.agreement(),
                standing,
                conclusion,
                basis(source),
                new Value.OfState(state),
                title(rule),
                new Value.OfAgreement(source.agreement()));
    }

    private static Basis basis(Source.Treaty source) {
        return source.articles().isEmpty()
                ? new Basis.Whole(source.agreement())
                : new Basis.Clause(
                        source.agreement(),
                        Optional.of(new Article(
                                source.articles().stream().map(Article::number).collect(Collectors.joining("; ")))));
    }

    private static BindingLine line(
            StateCode state,
            Prohibition rule,
            Source source,
            Hold hold,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            List<ReservationStatus> reservations,
            Finding why) {
        return new BindingLine(
                state,
                rule.id(),
                source,
                hold,
                since,
                until,
                reservations.stream().map(ReservationStatus::reservation).toList(),
                why);
    }

    private static boolean touches(List<Article> reserved, List<Article> cited) {
        return reserved.isEmpty()
                || cited.isEmpty()
                || cited.stream().anyMatch(it -> it.isWithin(reserved))
                || reserved.stream().anyMatch(it -> it.isWithin(cited));
    }

    private StateStatus status(AgreementId agreement, StateCode state) {
        return statuses.computeIfAbsent(new Seat(agreement, state), it -> law.state(agreement, state, when));
    }

    private List<ReservationStatus> reservations(AgreementId agreement) {
        return reservations.computeIfAbsent(
                agreement, it -> new ArrayList<>(Relations.over(law).reservations(it, when)));
    }

    private static Value title(Prohibition rule) {
        return new Value.OfText(rule.title());
    }

    private static Value text(String word) {
        return new Value.OfText(LocalizedText.of("en", word));
    }
}
