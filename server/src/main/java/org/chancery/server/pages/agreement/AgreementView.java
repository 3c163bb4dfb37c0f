package org.chancery.server.pages.agreement;

import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.Agreement;
import org.chancery.server.pages.question.KeyDate;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.pages.shared.Told;
import org.chancery.words.ClauseText;
import org.chancery.words.Words;

/**
 * The page of a treaty.
 *
 * @param jumps key dates to ask about
 * @param map empty where no map has been chosen
 * @param places the thresholds, as places to be filled
 * @param relations empty where effects between States are not shown, or nobody reserved anything
 * @param clauses the final clauses in plain words
 */
public record AgreementView(
        Words w,
        Question question,
        AgreementLine line,
        Told told,
        List<KeyDate> jumps,
        Optional<TimeRuler> ruler,
        StatusTable table,
        Optional<StatusMap> map,
        List<Places> places,
        List<Statement> statements,
        Optional<RelationSheet> relations,
        List<Related> related,
        List<ClauseText> clauses,
        Foot foot) {
    /** A related instrument with everything that it is to this one, or this one to it. */
    public record Related(AgreementLine line, List<Tie> ties) {}

    /** What this instrument is to the other; {@code inverse}: what the other is to this one. */
    public record Tie(org.chancery.law.instrument.Relation.Kind kind, boolean inverse) {
        /** Key of its text. */
        public String key() {
            return (inverse ? "related.inverse." : "related.") + kind.name();
        }
    }

    /** Where the shapes of the map are served. */
    public String shapes() {
        return map.map(StatusMap::shapes).orElse("");
    }

    public Agreement agreement() {
        return line.agreement();
    }

    /** The title in the reader's language. */
    public String title() {
        return agreement().title().in(w.language().tag());
    }

    /** The address of this page below the language. */
    public String path() {
        return "/agreements/" + agreement().id();
    }
}
