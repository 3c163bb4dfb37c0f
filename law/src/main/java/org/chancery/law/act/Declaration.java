package org.chancery.law.act;

import java.util.List;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;

/** A declaration that is not a reservation. */
public record Declaration(ActHead head, Kind kind, List<Article> articles, LocalizedText summary) implements TreatyAct {

    /** What the declaration is for. */
    public enum Kind {
        INTERPRETATIVE,
        MANDATORY,
        OPTIONAL,
        /** The source prints a declaration; whether it is a reservation in substance is a legal question left open. */
        AS_PRINTED
    }
}
