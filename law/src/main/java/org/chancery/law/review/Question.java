package org.chancery.law.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.finding.Basis;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;

/** The questions of a review in their fixed order; none is skipped, however urgent the review (domain reference 01, section 4). */
public enum Question {
    /** Is it a weapon, means or method of warfare under the national definition? */
    Q0("36", true, Kind.SCOPE),
    /** Does a specific treaty prohibition or restriction bind the State? */
    Q1("36", true, Kind.LEGAL),
    /** Is there a specific customary prohibition? */
    Q2("36", true, Kind.LEGAL),
    /** Superfluous injury or unnecessary suffering? */
    Q3("35(2)", false, Kind.LEGAL),
    /** Indiscriminate? */
    Q4("51(4)", false, Kind.LEGAL),
    /** The natural environment? */
    Q5("35(3); 55", false, Kind.LEGAL),
    /** The principles of humanity and the dictates of public conscience? */
    Q6("1(2)", false, Kind.LEGAL),
    /** In its normal or expected use: prohibited or restricted in some circumstances? */
    Q7("36", false, Kind.LEGAL),
    /** If use outside armed conflict is foreseen: human-rights law? */
    Q8("", true, Kind.HUMAN_RIGHTS),
    /** Foreseeable development of the law, as a note of policy. */
    Q9("", false, Kind.NOTE);

    private static final AgreementId AP1 = new AgreementId("ap1");

    private enum Kind {
        SCOPE,
        LEGAL,
        HUMAN_RIGHTS,
        NOTE
    }

    private final String article;
    private final boolean ofEachState;
    private final Kind kind;

    Question(String article, boolean ofEachState, Kind kind) {
        this.article = article;
        this.ofEachState = ofEachState;
        this.kind = kind;
    }

    /** Whether in a joint review each State answers it for itself, because other law binds it. */
    public boolean isOfEachState() {
        return ofEachState;
    }

    /** The answers that it takes. */
    public Set<Answer> answers() {
        return switch (kind) {
            case SCOPE -> EnumSet.of(Answer.IN_SCOPE, Answer.OUT_OF_SCOPE);
            case LEGAL -> EnumSet.range(Answer.NOT_PROHIBITED, Answer.CANNOT_DETERMINE);
            case HUMAN_RIGHTS -> EnumSet.range(Answer.NOT_PROHIBITED, Answer.NOT_APPLICABLE);
            case NOTE -> EnumSet.of(Answer.NOTE);
        };
    }

    /** Whether an answer has to cite a rule of the catalogue: scope cites the national definition, a note cites nothing. */
    public boolean citesRules() {
        return kind == Kind.LEGAL || kind == Kind.HUMAN_RIGHTS;
    }

    /** The provision from which the question comes. */
    public Basis basis() {
        return article.isEmpty()
                ? new Basis.OrganisationRule()
                : new Basis.Clause(AP1, Optional.of(new Article(article)));
    }

    /** Those that come before it. */
    public List<Question> before() {
        return List.of(values()).subList(0, ordinal());
    }
}
