package org.chancery.packages.procedure;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.law.decision.Fallback;
import org.chancery.law.decision.Proxies;
import org.chancery.law.decision.Quorum;
import org.chancery.law.decision.Share;
import org.chancery.law.decision.VotingRule;
import org.chancery.law.decision.Way;
import org.chancery.packages.tree.Fields;

/** Reads the voting rules of an organ, by name. */
final class VotingFromTree {

    private static final Pattern SHARE = Pattern.compile("(more-than|at-least) ([0-9]{1,4})/([0-9]{1,4})");
    private static final String SHARES = "a share such as more-than 1/2 or at-least 2/3.";

    private enum Mode {
        CONSENSUS,
        REVERSE_CONSENSUS,
        MAJORITY
    }

    private VotingFromTree() {}

    static Map<String, VotingRule> read(Fields f) {
        var rules = new LinkedHashMap<String, VotingRule>();
        var after = new LinkedHashMap<String, Fields>();
        f.free()
                .keySet()
                .forEach(name -> f.part(name).ifPresent(part -> {
                    rules.put(name, rule(name, part));
                    part.part("fallback").ifPresent(next -> after.put(name, next));
                    part.nothingElse();
                }));
        after.forEach((name, next) -> {
            String then = next.requiredText("rule");
            int hours = next.number("hours", 0, 10_000, 0);
            next.nothingElse();
            VotingRule rule = rules.get(then);
            VotingRule first = rules.get(name);
            if (rule == null || first == null || after.containsKey(then)) {
                next.problems()
                        .error(
                                next.lineOf("rule"),
                                next.at("rule"),
                                "\"" + then + "\" cannot follow.",
                                "a rule under voting that has no fallback itself: " + rules.keySet() + ".");
            } else {
                made(next, () -> first.with(new Fallback(Duration.ofHours(hours), rule)))
                        .ifPresent(made -> rules.put(name, made));
            }
        });
        return rules;
    }

    private static VotingRule rule(String name, Fields f) {
        Mode mode = f.required("way", f.word("way", Mode.class), Mode.CONSENSUS);
        Way way = switch (mode) {
            case CONSENSUS -> new Way.Consensus(blockers(f));
            case REVERSE_CONSENSUS -> new Way.ReverseConsensus(blockers(f));
            case MAJORITY -> majority(f);
        };
        var quorum = f.part("quorum").map(VotingFromTree::quorum);
        var proxies = f.part("proxies").map(VotingFromTree::proxies).orElse(Proxies.NOT_ALLOWED);
        var article = ProcedureFromTree.article(f);
        int support = f.number("support-needed", 0, 1_000, 1);
        boolean secret = f.flag("secret");
        boolean mayObject = f.flag("without-vote-may-object");
        return made(
                        f,
                        () -> new VotingRule(
                                name, article, way, quorum, proxies, support, secret, mayObject, Optional.empty()))
                .orElseGet(() -> VotingRule.of(name, way));
    }

    private static Way.Blockers blockers(Fields f) {
        return f.required("blockers", f.word("blockers", Way.Blockers.class), Way.Blockers.ANY_MEMBER);
    }

    private static Way majority(Fields f) {
        Share share = share(f);
        Way.Base base = f.required("base", f.word("base", Way.Base.class), Way.Base.MEMBERS);
        var weights = f.text("weights");
        Way.Tie tie = f.word("tie", Way.Tie.class).orElse(Way.Tie.FAILS);
        return made(f, () -> new Way.Majority(share, base, weights, tie)).orElseGet(() -> Way.Majority.of(share, base));
    }

    private static Quorum quorum(Fields f) {
        var quorum = new Quorum(
                share(f),
                f.required("base", f.word("base", Quorum.Base.class), Quorum.Base.MEMBERS),
                f.flag("chair-besides"));
        f.nothingElse();
        return quorum;
    }

    private static Proxies proxies(Fields f) {
        var proxies = new Proxies(f.number("most-per-holder", 0, 1_000, 1), f.flag("count-as-present"));
        f.nothingElse();
        return proxies;
    }

    private static Share share(Fields f) {
        return f.required("share", f.value("share", VotingFromTree::share, SHARES), Share.MAJORITY);
    }

    private static Share share(String text) {
        Matcher parts = SHARE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new Share(
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                parts.group(1).equals("more-than") ? Share.Boundary.MORE_THAN : Share.Boundary.AT_LEAST);
    }

    /** What the law refuses to make becomes a problem of the mapping. */
    private static <T> Optional<T> made(Fields f, java.util.function.Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException refused) {
            f.problems().error(f.line(), f.at("way"), "The rule cannot work.", refused.getMessage() + ".");
            return Optional.empty();
        }
    }
}
