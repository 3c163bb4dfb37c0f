package org.chancery.law.decision;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.calendar.WorkingCalendar;
import org.chancery.law.finding.Basis;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;

/**
 * Rules of procedure of an organ, as data.
 *
 * @param title as the rules are cited
 * @param zone in which the organ states its times
 * @param voting rules on taking decisions, by name
 */
public record ProcedureRules(
        LocalizedText title,
        ZoneId zone,
        WorkingCalendar calendar,
        Map<String, VotingRule> voting,
        Optional<Preliminary> preliminary,
        Optional<SilenceTerms> silence,
        Optional<AmendmentTerms> amendments) {

    public ProcedureRules {
        voting = java.util.Collections.unmodifiableMap(new TreeMap<>(voting));
        for (var entry : voting.entrySet()) {
            if (!entry.getKey().equals(entry.getValue().name())) {
                throw new IllegalArgumentException(
                        "the rule " + entry.getValue().name() + " stands under the name " + entry.getKey());
            }
        }
        var known = voting.keySet();
        preliminary.ifPresent(p -> {
            for (String name : java.util.List.of(p.unlessDecided(), p.otherwise(), p.decidedBy())) {
                if (!known.contains(name)) {
                    throw new IllegalArgumentException("no rule " + name + " among " + known);
                }
            }
        });
    }

    /** The rule of this name; an IllegalArgumentException lists those there are. */
    public VotingRule rule(String name) {
        VotingRule rule = voting.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + name + " among " + voting.keySet());
        }
        return rule;
    }

    /** These rules as the ground of an answer. */
    public Basis basis(Optional<Article> article) {
        return new Basis.Procedure(title, article);
    }
}
