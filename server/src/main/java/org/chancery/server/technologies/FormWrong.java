package org.chancery.server.technologies;

/** What a form did not send although it always offers it, or sent in a form that nobody can choose. */
public final class FormWrong {

    private FormWrong() {}

    /** The refusal. */
    public static TechnologyRefused refused() {
        return new TechnologyRefused(TechnologyRefused.Why.FORM_WRONG);
    }

    /** The refusal of an answer without a choice or a reason. */
    public static TechnologyRefused incomplete() {
        return new TechnologyRefused(TechnologyRefused.Why.ANSWER_INCOMPLETE);
    }

    /** The refusal of a label that is no label. */
    public static TechnologyRefused label() {
        return new TechnologyRefused(TechnologyRefused.Why.LABEL_WRONG);
    }
}
