package org.chancery.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.Registration;
import org.chancery.law.instrument.StateCode;
import org.chancery.words.language.Language;
import org.chancery.words.name.Case;
import org.chancery.words.name.StateNames;

/**
 * Everything that is said in one language: Findings, acts, State names, dates, counts. Immutable and safe for use by several threads.
 * Texts are plain; a page escapes them itself.
 */
public final class Words {

    private final Language language;
    private final StateNames states;
    private final References references;
    private final Dates dates;
    private final CodeWords codes;
    private final Phrases phrases;
    private final CountingWords counting;
    private final ActWords acts;
    private final AgreementTitles titles;

    private Words(Language language, StateNames states, References references) {
        this.language = language;
        this.states = states;
        this.references = references;
        this.dates = new Dates(language);
        this.codes = new CodeWords(language);
        this.phrases = Phrases.of("phrases", language);
        this.counting = new CountingWords(language);
        this.acts = new ActWords(language, states, dates);
        this.titles = new AgreementTitles(language, references);
    }

    public static Words in(Language language) {
        return new Words(language, StateNames.builtIn(), References.none());
    }

    /** In the language of a tag such as {@code ru}; English where there are no words in it. */
    public static Words in(String tag) {
        return in(Language.of(tag));
    }

    public static Words in(Locale locale) {
        return in(Language.of(locale));
    }

    /** These words, calling agreements by their titles and acts by what they are. */
    public Words with(References references) {
        return new Words(language, states, references);
    }

    /** These words with further State names. */
    public Words with(StateNames states) {
        return new Words(language, states, references);
    }

    public Language language() {
        return language;
    }

    public StateNames states() {
        return states;
    }

    public Dates dates() {
        return dates;
    }

    public CountingWords counting() {
        return counting;
    }

    CodeWords codes() {
        return codes;
    }

    Phrases phrases() {
        return phrases;
    }

    AgreementTitles titles() {
        return titles;
    }

    /** The answer, its reason and its steps. */
    public FindingText text(Finding finding) {
        return new FindingWords(this).text(finding);
    }

    /** The word for a constant of one of the law's closed sets, in lower case. */
    public String code(Enum<?> code) {
        return codes.of(code);
    }

    /** The word in a special form, for example {@code short} for narrow columns; the plain word where there is no such form. */
    public String code(Enum<?> code, String form) {
        return codes.of(code, form);
    }

    /** Kinds and titles of acts. */
    public ActWords acts() {
        return acts;
    }

    /** The name of a State as in a list or heading. */
    public String state(StateCode code) {
        return states.name(code).in(language);
    }

    /** The title of an agreement within a sentence; English with its article. */
    public String agreement(AgreementId id) {
        return titles.inText(id, Case.NOMINATIVE);
    }

    /** "117 parties", "117 участников". */
    public String count(Countable what, long n) {
        return phrases.say("count." + what, Map.of("n", n));
    }

    /** "A, B and C". */
    public String list(List<String> items) {
        return Lists.and(items, language);
    }

    /** The final clauses in plain words; agreements that they name are called by their titles where the words know them. */
    public List<ClauseText> clauses(FinalClauses clauses) {
        return new ClauseWords(this, clauses).describe();
    }

    /** "Article 22(1)", "статья 22(1)", to stand beside a clause. */
    public String article(Article article) {
        return Capitals.first(Articles.inText(article, language, Case.NOMINATIVE));
    }

    /** "art. 22(1)", "ст. 6 и 7", for small print; empty where there are none. */
    public String cited(List<Article> articles) {
        return Articles.cited(articles, language);
    }

    /** "United Nations, No. 35597, 1 March 1999"; what nobody has taken apart stands as printed. */
    public String registration(Registration registration) {
        return switch (registration) {
            case Registration.Printed(var text) -> text;
            case Registration.Entry(var keeper, var number, var on, var confirmed) -> {
                var parts = new ArrayList<>(List.of(codes.of(keeper)));
                number.ifPresent(n -> parts.add(phrases.say("registration.number", Map.of("number", n))));
                on.map(dates::of).ifPresent(parts::add);
                var entry = String.join(", ", parts);
                yield confirmed ? entry : phrases.say("registration.not-confirmed", Map.of("entry", entry));
            }
        };
    }

    /** What an act is, with its date; its id where it is not held. */
    String reference(AgreementId agreement, ActId act) {
        return references.act(agreement, act).map(acts::dated).orElse(act.value());
    }

    ActText actText(AgreementId agreement, ActId id) {
        var act = references.act(agreement, id);
        return new ActText(
                agreement,
                id,
                act.map(acts::dated).orElse(id.value()),
                act.map(Act::head).map(head -> head.number()).orElse(java.util.OptionalLong.empty()));
    }
}
