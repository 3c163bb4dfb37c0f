package org.chancery.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.instrument.AmendmentRule;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.Duration;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.WithdrawalClause;

/** The final clauses of a treaty in plain words, in the order in which they follow each other in a treaty's life. */
final class ClauseWords {

    private final Words words;
    private final FinalClauses clauses;
    private final Phrases phrases;
    private final ConsentWords consent;

    ClauseWords(Words words, FinalClauses clauses) {
        this.words = words;
        this.clauses = clauses;
        this.phrases = Phrases.of("clauses", words.language());
        this.consent = new ConsentWords(words, phrases);
    }

    List<ClauseText> describe() {
        var texts = new ArrayList<ClauseText>();
        texts.add(text(
                "consent", consent.consent(clauses.consent()), clauses.consent().article()));
        texts.add(text(
                "entry",
                clauses.entryIntoForce().map(this::entry).orElseGet(() -> List.of(phrases.say("entry.none"))),
                clauses.entryIntoForce().flatMap(EntryIntoForce::article)));
        texts.add(text(
                "later",
                clauses.laterParties().map(this::later).orElseGet(() -> List.of(phrases.say("later.none"))),
                clauses.laterParties().flatMap(LaterParties::article)));
        texts.add(text(
                "provisional",
                consent.provisional(clauses.provisional()),
                clauses.provisional().article()));
        texts.add(text(
                "reservations",
                consent.reservations(clauses.reservations()),
                clauses.reservations().article()));
        texts.add(text(
                "withdrawal",
                withdrawal(clauses.withdrawal()),
                clauses.withdrawal().article()));
        clauses.amendments().forEach(rule -> texts.add(text("amendment", amendment(rule), rule.article())));
        texts.add(duration(clauses.duration()));
        if (countsMonths()) {
            var policy = phrases.say("monthEnd." + clauses.monthEnd());
            texts.add(text("monthEnd", List.of(policy), Optional.empty()));
        }
        return texts;
    }

    private List<String> entry(EntryIntoForce clause) {
        var sentences = new ArrayList<String>();
        if (clause.when() instanceof Condition.OnlyPublished(var why)) {
            sentences.add(phrases.say(
                    "entry.published", Map.of("why", why.in(words.language().tag()))));
        } else {
            var after = new ConditionWords(words, clauses, false).after(clause.then(), clause.when());
            sentences.add(phrases.say("entry", Map.of("after", after)));
        }
        clause.notBefore()
                .ifPresent(date -> sentences.add(phrases.say(
                        "entry.notBefore", Map.of("date", words.dates().of(date)))));
        clause.notBeforeAgreement()
                .ifPresent(other -> sentences.add(
                        phrases.say("entry.notBeforeAgreement", Map.of("agreement", words.agreement(other)))));
        clause.effectiveFrom()
                .ifPresent(date -> sentences.add(phrases.say(
                        "entry.effectiveFrom", Map.of("date", words.dates().of(date)))));
        return sentences;
    }

    private List<String> later(LaterParties clause) {
        var after = Map.of("after", words.counting().after(clause.rule(), phrases.say("event.deposit")));
        var sentences = new ArrayList<String>();
        sentences.add(phrases.say("later." + clause.family(), after));
        if (clause.family() == LaterParties.Family.AFTER_EIF) {
            sentences.add(phrases.say("later.gap." + clause.gap()));
        }
        return sentences;
    }

    private List<String> withdrawal(WithdrawalClause clause) {
        var sentences = new ArrayList<String>();
        var after = words.counting().after(clause.notice(), phrases.say("event.notice"));
        sentences.add(phrases.say("withdrawal." + clause.policy(), Map.of("after", after)));
        if (clause.policy() == WithdrawalClause.Policy.NOTICE && clause.laterDateAllowed()) {
            sentences.add(phrases.say("withdrawal.later"));
        }
        if (clause.prolongedByConflict()) {
            sentences.add(phrases.say("withdrawal.conflict"));
        }
        if (clause.notBeforeYears() > 0) {
            sentences.add(phrases.say("withdrawal.notBefore", Map.of("n", clause.notBeforeYears())));
        }
        clauses.consent()
                .parent()
                .ifPresent(parent -> sentences.add(phrases.say(
                        "withdrawal.withParent." + clause.withParent(), Map.of("parent", words.agreement(parent)))));
        if (!clause.condition().isEmpty()) {
            var condition = clause.condition().in(words.language().tag());
            sentences.add(phrases.say("withdrawal.condition", Map.of("condition", condition)));
        }
        return sentences;
    }

    private List<String> amendment(AmendmentRule rule) {
        var sentences = new ArrayList<String>();
        if (!rule.scope().isEmpty()) {
            Map<String, Object> scope = new java.util.HashMap<>();
            new Arguments(words.language(), words.states()).articles(scope, "articles", rule.scope());
            sentences.add(Capitals.first(phrases.say("amendment.scope", scope)));
        }
        if (rule.quota().orElse(null) instanceof Condition.OnlyPublished(var why)) {
            sentences.add(phrases.say(
                    "amendment.published", Map.of("why", why.in(words.language().tag()))));
            return sentences;
        }
        var after = rule.quota()
                .map(quota -> new ConditionWords(words, clauses, true).after(rule.delay(), quota))
                .orElseGet(() -> words.counting()
                        .after(
                                rule.delay(),
                                phrases.say(rule.objectionDays() > 0 ? "event.approval" : "event.acceptance")));
        sentences.add(phrases.say("amendment." + rule.effect(), Map.of("after", after, "days", rule.objectionDays())));
        return sentences;
    }

    private ClauseText duration(Duration duration) {
        return switch (duration) {
            case Duration.Unlimited() -> duration(phrases.say("duration.unlimited"), Optional.empty());
            case Duration.Term(var years, var renew, var article) ->
                duration(
                        phrases.say(
                                renew > 0 ? "duration.term.renews" : "duration.term.ends",
                                Map.of("years", years, "renew", renew)),
                        article);
            case Duration.LinkedTo(var other, var article) ->
                duration(phrases.say("duration.linked", Map.of("agreement", words.agreement(other))), article);
            case Duration.NotStated() -> duration(phrases.say("duration.notStated"), Optional.empty());
        };
    }

    private ClauseText duration(String sentence, Optional<Article> article) {
        return text("duration", List.of(sentence), article);
    }

    private boolean countsMonths() {
        var rules = new ArrayList<CountingRule>();
        clauses.entryIntoForce().ifPresent(clause -> rules.add(clause.then()));
        clauses.laterParties().ifPresent(clause -> rules.add(clause.rule()));
        rules.add(clauses.withdrawal().notice());
        return rules.stream()
                .map(CountingRule::kind)
                .anyMatch(kind -> kind == CountingRule.Kind.MONTHS || kind == CountingRule.Kind.YEARS);
    }

    private ClauseText text(String heading, List<String> sentences, Optional<Article> article) {
        return new ClauseText(phrases.say("heading." + heading), String.join(" ", sentences), article);
    }
}
