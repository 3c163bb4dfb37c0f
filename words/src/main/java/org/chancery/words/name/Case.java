package org.chancery.words.name;

/** The Russian cases, each with the suffix by which a pattern asks for it ({@code {state_gen}}). */
public enum Case {
    NOMINATIVE(""),
    GENITIVE("_gen"),
    DATIVE("_dat"),
    ACCUSATIVE("_acc"),
    INSTRUMENTAL("_ins"),
    PREPOSITIONAL("_prep");

    private final String suffix;

    Case(String suffix) {
        this.suffix = suffix;
    }

    public String suffix() {
        return suffix;
    }
}
