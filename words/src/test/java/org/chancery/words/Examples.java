package org.chancery.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.law.act.ActId;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.decision.MemberAct;
import org.chancery.law.decision.Share;
import org.chancery.law.decision.Way;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.label.Level;
import org.chancery.law.prohibition.Position;
import org.chancery.law.review.Adoption;
import org.chancery.law.review.Answer;
import org.chancery.law.review.Outcome;
import org.chancery.law.review.PublicField;
import org.chancery.law.review.Publication;
import org.chancery.law.review.Question;
import org.chancery.law.review.ReopeningTrigger;
import org.chancery.law.review.ReviewState;
import org.chancery.law.review.SeparateOpinion;
import org.chancery.law.review.Starter;
import org.chancery.law.review.Step;
import org.chancery.law.rule.BallotRule;
import org.chancery.law.rule.ConsentRule;
import org.chancery.law.rule.ObjectionRule;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.ScopeRule;
import org.chancery.law.scope.Fit;
import org.chancery.law.scope.ScopeOutcome;

/** A Finding for every rule, with a value of the right type for each name that rules use. */
final class Examples {

    private static final AgreementId ATT = new AgreementId("att");
    private static final Set<String> NUMBERS = Set.of(
            "needed",
            "reached",
            "accepted",
            "more",
            "numerator",
            "denominator",
            "parties",
            "years",
            "months",
            "days",
            "favour",
            "against",
            "votes",
            "present",
            "members",
            "base",
            "yes",
            "no",
            "abstaining",
            "voters",
            "invalid",
            "most",
            "distance",
            "hours");

    private Examples() {}

    /** One Finding for each of several numbers and genders, so that every plural and agreement is met. */
    static List<Finding> of(Rule rule) {
        var examples = new ArrayList<Finding>();
        var states = List.of("FRA", "NLD", "EGY", "CHL");
        var numbers = List.of(1L, 2L, 5L, 121L);
        for (var i = 0; i < states.size(); i++) {
            Map<String, Value> values = new LinkedHashMap<>();
            for (var name : rule.carries()) {
                values.put(name, value(rule, name, new StateCode(states.get(i)), numbers.get(i)));
            }
            var reason = new Reason(rule, new Basis.Record(), values, List.of());
            examples.add(new Finding(ATT, Finding.Standing.ESTABLISHED, reason, List.of()));
        }
        return examples;
    }

    private static Value value(Rule rule, String name, StateCode state, long number) {
        if (rule == ObjectionRule.OBJECTION_TOO_LATE && name.equals("accepted")
                || rule == ConsentRule.INSTRUMENT_ACCEPTED && name.equals("accepted")) {
            return new Value.OfDate(LocalDate.of(2014, 9, 25));
        }
        if (rule.name().startsWith("SHARE_") && (name.equals("needed") || name.equals("reached"))) {
            return new Value.OfPercent(new BigDecimal("55.5"));
        }
        if (NUMBERS.contains(name)) {
            return new Value.OfNumber(number);
        }
        if (name.equals("total")) {
            return rule instanceof BallotRule
                    ? new Value.OfQuantity(new BigDecimal("12.5"))
                    : new Value.OfNumber(number);
        }
        return switch (name) {
            case "weight" -> new Value.OfQuantity(new BigDecimal("12.5"));
            case "opened", "closed", "deferred", "at", "expiry", "earliest", "recorded" ->
                new Value.OfMoment(Instant.parse("2026-03-27T10:59:59Z"), ZoneId.of("Europe/Vienna"));
            case "boundary" -> new Value.OfCode(Share.Boundary.MORE_THAN);
            case "among" -> new Value.OfCode(Way.Base.PRESENT_AND_VOTING);
            case "cause" -> new Value.OfCode(MemberAct.Cause.ARREARS);
            case "table", "document", "number", "local", "zone", "passage", "first", "second" ->
                new Value.OfText(LocalizedText.of("en", "1"));
            case "state", "other" -> new Value.OfState(state);
            case "states", "missing" -> new Value.OfStates(List.of(state, new StateCode("DEU")));
            case "agreement" -> new Value.OfAgreement(ATT);
            case "articles" ->
                new Value.OfArticles(number == 1 ? List.of() : List.of(new Article("6"), new Article("7(1)")));
            case "act", "replacement" -> new Value.OfAct(new ActId("FRA-ratification-2014-04-02"));
            case "rule", "period" -> new Value.OfRule(CountingRule.days((int) number));
            case "form" -> new Value.OfCode(ConsentForm.RATIFICATION);
            case "recipients" ->
                new Value.OfRecipients(
                        number == 1
                                ? List.of(new Recipient.OfState(state))
                                : List.of(new Recipient.OfState(state), new Recipient.OfState(new StateCode("DEU"))));
            case "level", "held", "maximum", "to" -> new Value.OfCode(Level.SECRET);
            case "caveats",
                    "cases",
                    "basis",
                    "event",
                    "sources",
                    "term",
                    "scheme",
                    "asked",
                    "limb",
                    "effects",
                    "organ",
                    "list",
                    "edition",
                    "item",
                    "title",
                    "prohibition",
                    "instrument",
                    "custom",
                    "cited",
                    "seat" -> new Value.OfText(new LocalizedText(Map.of("en", "A, B", "ru", "А, Б")));
            case "outcome" ->
                new Value.OfCode(rule == ScopeRule.SCOPE_TEST_GAVE ? ScopeOutcome.NOT_DECIDED : Outcome.APPROVED);
            case "question" -> new Value.OfCode(Question.Q4);
            case "answer" -> new Value.OfCode(Answer.CANNOT_DETERMINE);
            case "adoption" -> new Value.OfCode(Adoption.UNANIMITY);
            case "kind" -> new Value.OfCode(SeparateOpinion.Kind.DISSENT);
            case "step" -> new Value.OfCode(Step.ADOPT_OPINION);
            case "stage" -> new Value.OfCode(ReviewState.PANEL);
            case "starter" -> new Value.OfCode(Starter.REVIEW_BODY);
            case "trigger" -> new Value.OfCode(ReopeningTrigger.NEW_EVIDENCE);
            case "results" -> new Value.OfCode(Publication.Results.PARTLY);
            case "field" -> new Value.OfCode(PublicField.SEPARATE_OPINIONS);
            case "fit" -> new Value.OfCode(Fit.CONTESTED);
            case "position" -> new Value.OfCode(Position.CONTESTS);
            case "policy" -> new Value.OfCode(MonthEnd.CLAMP);
            case "clock" -> new Value.OfCode(ReservationClause.SilenceClock.RECEIPT);
            case "why", "condition", "source" ->
                new Value.OfText(new LocalizedText(Map.of("en", "A reason.", "ru", "Причина.")));
            case "amendment", "territory" -> new Value.OfText(LocalizedText.of("en", "1"));
            default -> new Value.OfDate(LocalDate.of(2014, 12, 24));
        };
    }
}
