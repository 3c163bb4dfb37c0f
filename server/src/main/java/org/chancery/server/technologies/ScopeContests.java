package org.chancery.server.technologies;

import java.util.UUID;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.scope.ScopeAct;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.technologies.TechnologyRefused.Why;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/** Parties that do not agree with the outcome of a scope test, each in its own name. */
@Service
public class ScopeContests {

    static final String CONTEST = "technology.contest-scope";

    private static final int LONGEST = 2_000;

    private final Permissions permissions;
    private final TechnologyTable technologies;
    private final ScopeTests tests;
    private final TechnologySteps steps;
    private final Labels labels;

    ScopeContests(
            Permissions permissions,
            TechnologyTable technologies,
            ScopeTests tests,
            TechnologySteps steps,
            Labels labels) {
        this.permissions = permissions;
        this.technologies = technologies;
        this.tests = tests;
        this.steps = steps;
        this.labels = labels;
    }

    /**
     * Contests the outcome.
     *
     * @throws TechnologyRefused with the rule's reasons
     */
    public void contest(Actor by, UUID id, String language, String reason) {
        permissions.require(CONTEST, by);
        Technology technology = technologies.find(by.reader(), id).orElseThrow(NotFound::new);
        StateCode state = new StateCode(by.state().orElseThrow());
        ScopeRecord record = tests.required(by, technology);
        var act = new ScopeAct.Contested(ScopeJson.DRAFT, labels.today(), state, said(language, reason));
        tests.requireAllowed(technology, record.file(), act);
        steps.take(
                by,
                state.value(),
                id,
                ScopeActs.contested(technology, state, labels.today(), language, reason.strip(), record.last()));
    }

    /** Withdraws the contest of the person's State. */
    public void withdraw(Actor by, UUID id, String language, String reason) {
        permissions.require(CONTEST, by);
        Technology technology = technologies.find(by.reader(), id).orElseThrow(NotFound::new);
        StateCode state = new StateCode(by.state().orElseThrow());
        ScopeRecord record = tests.required(by, technology);
        ScopeAct.Contested contest = record.contests().stream()
                .filter(it -> it.by().equals(state))
                .findFirst()
                .orElseThrow(() -> new TechnologyRefused(Why.SCOPE_NOTHING_TO_WITHDRAW));
        var act = new ScopeAct.ContestWithdrawn(
                ScopeJson.DRAFT, labels.today(), state, contest.id(), said(language, reason));
        tests.requireAllowed(technology, record.file(), act);
        steps.take(
                by,
                state.value(),
                id,
                ScopeActs.withdrawn(
                        technology,
                        state,
                        labels.today(),
                        language,
                        reason.strip(),
                        ScopeJson.number(contest.id()),
                        record.last()));
    }

    static LocalizedText said(String language, String reason) {
        if (reason.length() > LONGEST) {
            throw new TechnologyRefused(Why.TOO_LONG);
        }
        return reason.isBlank() ? LocalizedText.none() : LocalizedText.of(language, reason.strip());
    }
}
