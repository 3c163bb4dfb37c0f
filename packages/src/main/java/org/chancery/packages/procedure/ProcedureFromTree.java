package org.chancery.packages.procedure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.calendar.WorkingCalendar;
import org.chancery.law.decision.AmendmentTerms;
import org.chancery.law.decision.Preliminary;
import org.chancery.law.decision.ProcedureRules;
import org.chancery.law.decision.SilenceTerms;
import org.chancery.law.instrument.Article;
import org.chancery.packages.problem.PlainDate;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.tree.Fields;
import org.chancery.packages.tree.Node;
import org.chancery.packages.tree.YamlTree;

/** Reads rules of procedure. Whatever is wrong is noted with line and key, and all of it at once. */
public final class ProcedureFromTree {

    private ProcedureFromTree() {}

    /** The rules in a YAML text, or empty with the reasons among the problems. */
    public static Optional<ProcedureRules> readYaml(String yaml, Problems problems) {
        return YamlTree.read(yaml, problems).flatMap(tree -> read(tree, problems));
    }

    /** The rules, or empty when the problems hold a new error. */
    public static Optional<ProcedureRules> read(Node.Mapping tree, Problems problems) {
        long before = problems.errors();
        Fields f = new Fields(tree, "", problems);
        f.required("format", f.text("format"), "");
        f.number("format", 1, 1, 1);
        var title = f.localized("title");
        f.required("title", Optional.of(title).filter(t -> !t.isEmpty()), title);
        var zone = f.required(
                "zone", f.value("zone", ProcedureFromTree::zone, "a zone such as Europe/Vienna."), ZoneId.of("UTC"));
        var calendar = f.part("calendar").map(ProcedureFromTree::calendar).orElseGet(WorkingCalendar::mondayToFriday);
        var voting = f.part("voting").map(VotingFromTree::read).orElseGet(java.util.Map::of);
        var preliminary = f.part("preliminary").map(ProcedureFromTree::preliminary);
        var silence = f.part("silence").map(ProcedureFromTree::silence);
        var amendments = f.part("amendments").map(ProcedureFromTree::amendments);
        f.nothingElse();
        if (problems.errors() != before) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ProcedureRules(title, zone, calendar, voting, preliminary, silence, amendments));
        } catch (IllegalArgumentException refused) {
            problems.error(
                    f.lineOf("preliminary"), "preliminary", refused.getMessage() + ".", "names of rules under voting.");
            return Optional.empty();
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(name, unknown);
        }
    }

    private static WorkingCalendar calendar(Fields f) {
        Set<DayOfWeek> off = new HashSet<>(f.values(
                "days-off",
                day -> DayOfWeek.valueOf(day.toUpperCase(java.util.Locale.ROOT)),
                "days of the week such as saturday."));
        if (off.size() == 7) {
            f.problems()
                    .error(f.lineOf("days-off"), f.at("days-off"), "No day of the week is left.", "at most six days.");
            off.clear();
        }
        var calendar = new WorkingCalendar(
                off,
                new HashSet<>(f.values("holidays", PlainDate::of, PlainDate.REMEDY)),
                new HashSet<>(f.values("worked", PlainDate::of, PlainDate.REMEDY)));
        f.nothingElse();
        return calendar;
    }

    private static Preliminary preliminary(Fields f) {
        var preliminary = new Preliminary(
                f.requiredText("unless-decided"), f.requiredText("otherwise"), f.requiredText("decided-by"));
        f.nothingElse();
        return preliminary;
    }

    private static SilenceTerms silence(Fields f) {
        var terms = new SilenceTerms(
                article(f),
                f.number("shortest-hours", 0, 10_000, 0),
                f.number("shortest-working-days", 0, 1_000, 0),
                f.flag("ends-on-working-day"),
                f.flag("without-vote-may-break"));
        f.nothingElse();
        return terms;
    }

    private static AmendmentTerms amendments(Fields f) {
        var terms = new AmendmentTerms(
                article(f),
                f.required("order", f.word("order", AmendmentTerms.Order.class), AmendmentTerms.Order.FURTHEST_FIRST),
                f.flag("by-paragraph"),
                f.flag("falls-with-its-paragraphs"));
        f.nothingElse();
        return terms;
    }

    static Optional<Article> article(Fields f) {
        return f.value("article", Article::new, "the number of an article, such as 14(2).");
    }
}
