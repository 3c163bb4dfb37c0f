package org.chancery.words;

import java.util.List;
import java.util.Map;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.Group;
import org.chancery.words.name.Case;

/** The set of participants that a condition speaks of: "of all signatories"; Russian in the genitive. Empty for everyone. */
final class GroupWords {

    /** A longer list is called by its name. */
    private static final int NAMED_UP_TO = 10;

    private final Words words;
    private final Phrases phrases;
    private final FinalClauses clauses;

    GroupWords(Words words, FinalClauses clauses) {
        this.words = words;
        this.phrases = Phrases.of("clauses", words.language());
        this.clauses = clauses;
    }

    String some(Group group) {
        return switch (group) {
            case Group.Everyone() -> "";
            case Group.Signatories() -> phrases.say("of.signatories");
            case Group.DepositaryStates() -> phrases.say("of.depositaries");
            case Group.Listed(var list) -> phrases.say("of.listed", Map.of("states", states(list)));
            case Group.PartiesTo parties -> parties(parties);
        };
    }

    String all(Group group) {
        return switch (group) {
            case Group.Everyone() -> phrases.say("of.all.everyone");
            case Group.Signatories() -> phrases.say("of.all.signatories");
            case Group.DepositaryStates() -> phrases.say("of.all.depositaries");
            case Group.Listed(var list) -> phrases.say("of.all.listed", Map.of("states", states(list)));
            case Group.PartiesTo parties -> parties(parties);
        };
    }

    private String parties(Group.PartiesTo parties) {
        var agreement = words.agreement(parties.agreement());
        return parties.fixed()
                .map(date -> phrases.say(
                        "of.partiesTo.fixed",
                        Map.of("agreement", agreement, "date", words.dates().of(date))))
                .orElseGet(() -> phrases.say("of.partiesTo", Map.of("agreement", agreement)));
    }

    private String states(String list) {
        var codes = clauses.lists().get(list);
        if (codes == null || codes.size() > NAMED_UP_TO) {
            var n = codes == null ? 0 : codes.size();
            return phrases.say("of.listed.count", Map.of("n", n, "list", list));
        }
        List<String> names = words.states().sorted(codes, words.language()).stream()
                .map(code -> words.states().name(code).inText(words.language(), Case.NOMINATIVE))
                .toList();
        return words.list(names);
    }
}
