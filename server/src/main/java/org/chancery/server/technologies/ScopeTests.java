package org.chancery.server.technologies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.ScopeStepRule;
import org.chancery.law.scope.Definition;
import org.chancery.law.scope.ScopeAct;
import org.chancery.law.scope.ScopeCheck;
import org.chancery.law.scope.ScopeFile;
import org.chancery.law.scope.ScopeFinding;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Visitor;
import org.chancery.server.technologies.TechnologyRefused.Why;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * Whether technologies are within their agreement. States that notify one answer the questions of the definition; any Party contests ({@link
 * ScopeContests}); the organ decides ({@link ScopeDecisions}).
 */
@Service
public class ScopeTests {

    static final String ANSWER = "technology.test-scope";

    private final Permissions permissions;
    private final PublicLists lists;
    private final AgreementParties parties;
    private final TechnologyTable technologies;
    private final ScopeTable table;
    private final TechnologySteps steps;
    private final Labels labels;

    ScopeTests(
            Permissions permissions,
            PublicLists lists,
            AgreementParties parties,
            TechnologyTable technologies,
            ScopeTable table,
            TechnologySteps steps,
            Labels labels) {
        this.permissions = permissions;
        this.lists = lists;
        this.parties = parties;
        this.technologies = technologies;
        this.table = table;
        this.steps = steps;
        this.labels = labels;
    }

    /** The test as the visitor may know it; empty where the agreement's definition is held no longer. */
    public Optional<ScopeRecord> of(Visitor visitor, Technology technology) {
        permissions.require(Technologies.READ, visitor);
        return lists.definition(technology.statement().agreement()).map(definition -> {
            List<ScopeTable.Row> rows = table.of(visitor.reader(), technology.id());
            List<ScopeAct> acts = new ArrayList<>();
            List<Long> numbers = new ArrayList<>();
            for (ScopeTable.Row row : rows) {
                acts.addAll(row.steps());
                row.steps().forEach(it -> numbers.add(row.number()));
            }
            long last = rows.isEmpty() ? 0 : rows.getLast().number();
            return new ScopeRecord(new ScopeFile(definition, acts), last, numbers);
        });
    }

    /** The answer of the test with its reasons. */
    public Finding finding(ScopeFile file) {
        return ScopeFinding.of(file);
    }

    /** The file of a fresh walk through the questions with these answers, of which nothing is recorded. */
    public ScopeFile draft(Actor by, Technology technology, String language, List<Given> given) {
        permissions.require(ANSWER, by);
        Definition definition =
                lists.definition(technology.statement().agreement()).orElseThrow(NotFound::new);
        StateCode state = new StateCode(by.state().orElseThrow());
        return new ScopeFile(
                definition,
                given.stream()
                        .map(it ->
                                ScopeJson.step(ScopeJson.DRAFT, labels.today(), state, language, ScopeJson.write(it)))
                        .toList());
    }

    /** Refuses effects that the definition does not name. */
    public void requireNamed(Technology technology, List<Given> given) {
        Definition definition =
                lists.definition(technology.statement().agreement()).orElseThrow(NotFound::new);
        boolean named = given.stream()
                .filter(Given.Effects.class::isInstance)
                .flatMap(it -> ((Given.Effects) it).effects().stream())
                .allMatch(code ->
                        definition.effects().stream().anyMatch(it -> it.code().equals(code)));
        require(named, Why.FORM_WRONG);
    }

    /**
     * Answers questions in the order in which they come; a later answer to a question replaces an earlier one.
     *
     * @param seen number of the last act of the test that the person has looked at, or 0
     * @throws TechnologyRefused with the rule's reasons
     */
    public void answer(Actor by, UUID id, long seen, String language, List<Given> given) {
        permissions.require(ANSWER, by);
        Technology technology = technologies.find(by.reader(), id).orElseThrow(NotFound::new);
        StateCode state = new StateCode(by.state().orElseThrow());
        require(technology.isNotifiedBy(state), Why.NOT_THE_NOTIFIER);
        ScopeRecord record = required(by, technology);
        require(record.last() == seen, Why.CHANGED_MEANWHILE);
        require(!given.isEmpty(), Why.FORM_WRONG);
        requireNamed(technology, given);
        ScopeFile fresh = draft(by, technology, language, given);
        ScopeFile file = new ScopeFile(fresh.definition(), List.of());
        for (ScopeAct step : fresh.acts()) {
            requireAllowed(technology, file, step);
            List<ScopeAct> more = new ArrayList<>(file.acts());
            more.add(step);
            file = new ScopeFile(file.definition(), more);
        }
        steps.take(by, state.value(), id, ScopeActs.answered(technology, state, labels.today(), language, given, seen));
    }

    /** The test of a technology under a definition that is held. */
    ScopeRecord required(Actor by, Technology technology) {
        return of(by, technology).orElseThrow(NotFound::new);
    }

    /** Refuses a step that the rules do not allow, with their reasons. */
    void requireAllowed(Technology technology, ScopeFile file, ScopeAct step) {
        Finding finding =
                ScopeCheck.of(file, step, parties.on(technology.statement().agreement(), labels.today()));
        if (finding.conclusion().rule() != ScopeStepRule.SCOPE_STEP_ALLOWED) {
            throw new TechnologyRefused(Why.SCOPE_STEP, Optional.of(finding));
        }
    }

    private static void require(boolean holds, Why why) {
        if (!holds) {
            throw new TechnologyRefused(why);
        }
    }
}
