package org.chancery.law.amendment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.law.act.AmendmentAccepted;
import org.chancery.law.act.AmendmentObjected;
import org.chancery.law.amendment.AmendmentStatus.Standing;
import org.chancery.law.calendar.Counting;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.Days;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AmendmentRule;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.TreatyLaw;
import org.jspecify.annotations.Nullable;

/** What the rules find about one amendment. Days are epoch days. */
final class AmendmentReading {
    final Agreement agreement;
    final AmendmentActs acts;
    final @Nullable AmendmentRule rule;
    final AsAt when;
    final int on;
    Standing standing = Standing.PROPOSED;
    /** Day on which the quota was reached, or the approval notified. */
    int trigger = Days.NONE;
    /** Last day to object, for a tacit procedure. */
    int objectUntil = Days.NONE;

    int computed = Days.NONE;
    int entry = Days.NONE;
    Quota.Result quota = new Quota.Result(0, 0, false);

    @Nullable
    AmendmentObjected blockedBy;

    final Map<StateCode, Integer> bound = new TreeMap<>();
    private final TreatyLaw law;
    private final MonthEnd monthEnd;

    private AmendmentReading(TreatyLaw law, Agreement agreement, AmendmentActs acts, AsAt when) {
        this.law = law;
        this.agreement = agreement;
        this.acts = acts;
        this.when = when;
        on = Days.of(when.on());
        monthEnd = agreement.clauses().map(c -> c.monthEnd()).orElse(MonthEnd.CLAMP);
        rule = acts.adopted()
                .flatMap(a -> agreement
                        .clauses()
                        .flatMap(c -> c.amendments().stream()
                                .filter(r -> r.id().equals(a.rule()))
                                .findFirst()))
                .orElse(null);
    }

    static AmendmentReading of(TreatyLaw law, Agreement agreement, AmendmentActs acts, AsAt when) {
        var reading = new AmendmentReading(law, agreement, acts, when);
        reading.read();
        return reading;
    }

    private void read() {
        if (acts.adopted().isEmpty()) {
            return;
        }
        if (rule == null) {
            standing = Standing.NOT_KNOWN;
        } else if (rule.objectionDays() > 0) {
            tacit(rule);
        } else {
            accepted(rule);
        }
        if (acts.announced().isPresent()) {
            entry = Days.of(acts.announced().get().published());
            standing = entry <= on ? Standing.IN_FORCE : Standing.ADOPTED;
        }
        if (rule != null && standing == Standing.IN_FORCE) {
            bind(rule);
        }
    }

    private void tacit(AmendmentRule tacit) {
        int notice = Days.of(acts.adopted().orElseThrow().head().date());
        objectUntil = Counting.from(notice, CountingRule.days(tacit.objectionDays()), monthEnd);
        standing = Standing.ADOPTED;
        if (tacit.effect() == AmendmentRule.Effect.TACIT_ONE_BLOCKS) {
            blockedBy =
                    acts.objected().stream().filter(this::inTime).findFirst().orElse(null);
            if (blockedBy != null) {
                standing = Standing.BLOCKED;
                return;
            }
        }
        if (objectUntil < on) {
            enters(approval().orElse(objectUntil), tacit);
        }
    }

    /** The notice of approval, an acceptance without a State; where none is recorded the end of the period counts. */
    private Optional<Integer> approval() {
        return acts.accepted().stream()
                .filter(a -> a.head().state().isEmpty())
                .map(a -> Days.of(a.head().date()))
                .findFirst();
    }

    boolean inTime(AmendmentObjected objection) {
        return Days.of(objection.head().date()) <= objectUntil;
    }

    private void accepted(AmendmentRule byQuota) {
        standing = Standing.ADOPTED;
        var days = acts.accepted().stream()
                .map(a -> Days.of(a.head().date()))
                .distinct()
                .sorted()
                .toList();
        for (int day : days) {
            quota = quota(byQuota.quota(), day);
            if (quota.fulfilled()) {
                enters(day, byQuota);
                return;
            }
        }
        quota = quota(byQuota.quota(), on);
    }

    private Quota.Result quota(Optional<Condition> condition, int day) {
        var accepted = new TreeSet<StateCode>();
        for (AmendmentAccepted a : acts.accepted()) {
            if (Days.of(a.head().date()) <= day) {
                a.head().state().ifPresent(accepted::add);
            }
        }
        if (condition.isEmpty()) {
            return new Quota.Result(1, accepted.size(), !accepted.isEmpty());
        }
        return new Quota(agreement).of(condition.get(), accepted, parties(day));
    }

    private Set<StateCode> parties(int day) {
        var parties = new TreeSet<StateCode>();
        for (StateStatus s : law.states(agreement.id(), AsAt.on(Days.date(day), when.knownAt()))) {
            if (s.status().isParty()) {
                parties.add(s.state());
            }
        }
        return parties;
    }

    private void enters(int day, AmendmentRule entering) {
        trigger = day;
        computed = Counting.from(day, entering.delay(), monthEnd);
        entry = computed;
        if (entry <= on) {
            standing = Standing.IN_FORCE;
        }
    }

    private void bind(AmendmentRule binding) {
        for (StateStatus s : law.states(agreement.id(), when)) {
            if (s.status().isParty()) {
                int since = since(binding, s);
                if (since != Days.NONE && since <= on) {
                    bound.put(s.state(), since);
                }
            }
        }
    }

    private int since(AmendmentRule binding, StateStatus state) {
        int party = Days.of(state.inForceSince());
        return switch (binding.effect()) {
            case ALL_AFTER_QUOTA, TACIT_ONE_BLOCKS -> Math.max(entry, party);
            case TACIT_OPT_OUT -> optedOut(state.state()).isPresent() ? Days.NONE : Math.max(entry, party);
            case ACCEPTING_ONLY -> accepting(binding, state, party);
        };
    }

    /** Accepted: with the amendment, or by its own clock later. Joined after it was in force: bound by the amended text (VCLT art. 40(5)). */
    private int accepting(AmendmentRule binding, StateStatus state, int party) {
        if (joinedLater(state)) {
            return party;
        }
        return acceptance(state.state())
                .map(a -> {
                    int day = Days.of(a.head().date());
                    int own = day <= trigger ? entry : Counting.from(day, binding.delay(), monthEnd);
                    return Math.max(party, Math.max(entry, own));
                })
                .orElse(Days.NONE);
    }

    boolean joinedLater(StateStatus state) {
        return entry != Days.NONE && Days.of(state.consent()) > entry;
    }

    Optional<AmendmentAccepted> acceptance(StateCode state) {
        return acts.accepted().stream()
                .filter(a -> a.head().state().equals(Optional.of(state)))
                .findFirst();
    }

    Optional<AmendmentObjected> optedOut(StateCode state) {
        return acts.objected().stream()
                .filter(o -> o.head().state().equals(Optional.of(state)) && inTime(o))
                .findFirst();
    }

    List<AmendmentObjected> lateObjections() {
        return objectUntil == Days.NONE
                ? List.of()
                : acts.objected().stream().filter(o -> !inTime(o)).toList();
    }
}
