package org.chancery.law.prohibition;

import static org.chancery.law.Clauses.clauses;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.law.Treaty;
import org.chancery.law.act.ActId;
import org.chancery.law.act.Reservation;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.scope.ProjectClass;

/**
 * A fictional treaty {@code t} in force from 31 December 2019, to which AAA accedes on 10 January 2021 and BBB is a party with a reservation to
 * article 1; a treaty {@code u} of which no participation is held; and six rules that rest on these, on custom and on a guideline.
 */
public final class Catalogues {

    public static final ProjectClass LASERS = new ProjectClass("LASERS");
    public static final StateCode A = new StateCode("AAA");
    public static final StateCode B = new StateCode("BBB");
    public static final StateCode C = new StateCode("CCC");
    private static final LocalDate STATED = LocalDate.of(2021, 6, 1);

    private Catalogues() {}

    public static Treaty treaty() {
        return Treaty.treaty(clauses())
                .ratifies("BBB", "2019-12-01")
                .act(
                        "BBB",
                        "reservation",
                        "2019-12-01",
                        h -> new Reservation(h, List.of(new Article("1")), LocalizedText.none()))
                .ratifies("DDD", "2019-12-01")
                .accedes("AAA", "2021-01-10");
    }

    public static Bindings bindings() {
        return bindings(treaty());
    }

    public static Bindings bindings(Treaty treaty) {
        var law = treaty.law(Treaty.withoutClauses("u").participation(Participation.Extent.NOT_HELD));
        return new Bindings(new AgreementId("t"), law, catalogue(), statements());
    }

    public static Catalogue catalogue() {
        return Catalogue.of(List.of(
                rule("P1", Prohibition.Kind.SPECIFIC, treaty("t", "1")),
                rule("P2", Prohibition.Kind.CONDITION, treaty("t", "2")),
                rule("P3", Prohibition.Kind.SPECIFIC, treaty("u", "1")),
                rule("P4", Prohibition.Kind.GENERAL, new Source.Custom("70")),
                rule("P5", Prohibition.Kind.POLICY, new Source.Political("a guideline")),
                rule("P6", Prohibition.Kind.SPECIFIC, treaty("not-held", "1"))));
    }

    public static Prohibition rule(String id, Prohibition.Kind kind, Source... sources) {
        return new Prohibition(new ProhibitionId(id), text(id), kind, Set.of(LASERS), text(id + "?"), List.of(sources));
    }

    static Source treaty(String id, String article) {
        return new Source.Treaty(new AgreementId(id), List.of(new Article(article)));
    }

    private static List<Statement> statements() {
        var u = new AgreementId("u");
        return List.of(
                new Statement.OnTreaty(new ActId("s1"), B, LocalDate.of(2021, 1, 1), u, true, text("a letter")),
                new Statement.OnTreaty(new ActId("s2"), C, STATED, u, false, text("a letter")),
                new Statement.OnCustom(new ActId("s3"), B, STATED, "70", Position.ACCEPTS, text("a manual")),
                new Statement.OnCustom(new ActId("s4"), C, STATED, "70", Position.ACCEPTS, text("a manual")),
                new Statement.OnCustom(new ActId("s5"), C, STATED, "70", Position.CONTESTS, text("a letter")));
    }

    static LocalizedText text(String words) {
        return LocalizedText.of("en", words);
    }
}
