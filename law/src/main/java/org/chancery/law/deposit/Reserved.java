package org.chancery.law.deposit;

import java.util.List;
import java.util.Optional;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.ReservationModified;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.ReservationRule;
import org.chancery.law.rule.Rule;

/** What the agreement's clause makes of each reservation (VCLT art. 19). Points out, and decides nothing. */
final class Reserved {
    private Reserved() {}

    static List<Finding> findings(Question question) {
        return question.proposed().stream()
                .flatMap(act ->
                        articles(act)
                                .map(articles ->
                                        finding(question, act.head().state().orElseThrow(), articles))
                                .stream())
                .toList();
    }

    private static Optional<List<Article>> articles(TreatyAct act) {
        return switch (act) {
            case Reservation reservation -> Optional.of(reservation.articles());
            case ReservationModified modified -> Optional.of(modified.articles());
            default -> Optional.empty();
        };
    }

    private static Finding finding(Question question, StateCode state, List<Article> articles) {
        ReservationClause clause =
                question.clauses().map(FinalClauses::reservations).orElseGet(ReservationClause::silent);
        Basis own = new Basis.Clause(question.agreement().id(), clause.article());
        Value who = new Value.OfState(state);
        return switch (clause.policy()) {
            case PROHIBITED -> open(question, ReservationRule.RESERVATION_PROHIBITED, own, who);
            case ALL_MUST_ACCEPT -> open(question, ReservationRule.RESERVATION_ALL_MUST_ACCEPT, own, who);
            case ORGAN_ACCEPTS -> open(question, ReservationRule.RESERVATION_ORGAN_ACCEPTS, own, who);
            case ONLY_LISTED ->
                !articles.isEmpty() && articles.stream().allMatch(it -> it.isWithin(clause.listed()))
                        ? question.finding(
                                Standing.ESTABLISHED, ReservationRule.RESERVATION_AUTHORISED, own, List.of(), who)
                        : open(
                                question,
                                ReservationRule.RESERVATION_ARTICLE_NOT_OPEN,
                                own,
                                who,
                                new Value.OfArticles(articles));
            case ALL_BUT_LISTED ->
                articles.stream().anyMatch(it -> it.isWithin(clause.listed()))
                        ? open(
                                question,
                                ReservationRule.RESERVATION_ARTICLE_NOT_OPEN,
                                own,
                                who,
                                new Value.OfArticles(articles))
                        : compatibility(question, who);
            case PERMITTED, SILENT -> compatibility(question, who);
        };
    }

    private static Finding compatibility(Question question, Value who) {
        return open(
                question, ReservationRule.RESERVATION_COMPATIBILITY, new Basis.Vclt(new Article("19(c)"), false), who);
    }

    private static Finding open(Question question, Rule rule, Basis basis, Value... values) {
        return question.finding(Standing.FOR_A_PERSON, rule, basis, List.of(), values);
    }
}
