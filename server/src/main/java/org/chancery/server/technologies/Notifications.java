package org.chancery.server.technologies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.label.Label;
import org.chancery.register.json.Json;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.technologies.TechnologyRefused.Why;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/** What States say of technologies, each in its own name and by one person of its delegation. */
@Service
public class Notifications {

    static final String NOTIFY = "technology.notify";

    private static final int LONGEST_REASON = 1_000;

    private final Permissions permissions;
    private final StatementCheck check;
    private final AgreementParties parties;
    private final TechnologyLabels technologyLabels;
    private final TechnologyTable table;
    private final TechnologySteps steps;
    private final Labels labels;

    Notifications(
            Permissions permissions,
            StatementCheck check,
            AgreementParties parties,
            TechnologyLabels technologyLabels,
            TechnologyTable table,
            TechnologySteps steps,
            Labels labels) {
        this.permissions = permissions;
        this.check = check;
        this.parties = parties;
        this.technologyLabels = technologyLabels;
        this.table = table;
        this.steps = steps;
        this.labels = labels;
    }

    /**
     * Notifies a technology in the name of the person's State. Under a label other than PUBLIC it is received, and recorded at a tick.
     *
     * @return its random id
     * @throws TechnologyRefused with why
     * @throws org.chancery.server.labels.LevelRefused if the label is above the deployment's maximum
     */
    public UUID notify(Actor by, Statement statement, Label label) {
        StateCode state = state(by);
        LocalDate day = labels.today();
        requireParty(statement, state, day);
        int number = technologyLabels.number(by, statement.agreement(), label);
        check.require(statement, by.reader(), number);
        UUID id = UUID.randomUUID();
        Optional<UUID> line = number == 0 || statement.face() == PublicFace.NOTHING
                ? Optional.empty()
                : Optional.of(UUID.randomUUID());
        steps.take(
                by,
                state.value(),
                id,
                TechnologyActs.notified(id, state, day, statement, line, number),
                line.map(it -> TechnologyActs.line(it, statement)));
        return id;
    }

    /**
     * States anew what the person's State has notified, under the same label.
     *
     * @param seen number of the statement that the person has looked at
     * @throws TechnologyRefused with why
     */
    public void restate(Actor by, UUID id, long seen, Statement statement, String reason) {
        StateCode state = state(by);
        Technology technology = table.find(by.reader(), id).orElseThrow(NotFound::new);
        require(technology.state().equals(state), Why.NOT_THE_NOTIFIER);
        require(technology.number() == seen, Why.CHANGED_MEANWHILE);
        require(!reason.isBlank() && reason.length() <= LONGEST_REASON, Why.REASON_MISSING);
        LocalDate day = labels.today();
        requireParty(statement, state, day);
        check.require(statement, by.reader(), technology.label());
        PublicFace before = technology.statement().face();
        require(technology.isPublic() || !isNarrower(before, statement.face()), Why.PUBLISHED_ALREADY);
        Optional<UUID> line = technology.line();
        if (line.isEmpty() && !technology.isPublic() && statement.face() != PublicFace.NOTHING) {
            line = Optional.of(UUID.randomUUID());
        }
        Optional<Json.Obj> shown = line.map(it -> TechnologyActs.line(it, statement));
        Optional<Json.Obj> shownBefore = technology.line().map(it -> TechnologyActs.line(it, technology.statement()));
        steps.take(
                by,
                state.value(),
                id,
                TechnologyActs.restated(technology, day, statement, line, reason.strip()),
                shown.equals(shownBefore) ? Optional.empty() : shown);
    }

    /** Joins the notification of another State in the name of one's own. */
    public void join(Actor by, UUID id) {
        StateCode state = state(by);
        Technology technology = table.find(by.reader(), id).orElseThrow(NotFound::new);
        LocalDate day = labels.today();
        requireParty(technology.statement(), state, day);
        require(!technology.isNotifiedBy(state), Why.JOINED_ALREADY);
        steps.take(by, state.value(), id, TechnologyActs.joined(technology, state, day));
    }

    private StateCode state(Actor by) {
        permissions.require(NOTIFY, by);
        return new StateCode(by.state().orElseThrow());
    }

    private void requireParty(Statement statement, StateCode state, LocalDate day) {
        require(parties.isKept(statement.agreement()), Why.AGREEMENT_NOT_HELD);
        require(parties.on(statement.agreement(), day).contains(state), Why.NOT_A_PARTY);
    }

    private static boolean isNarrower(PublicFace before, PublicFace now) {
        return now.ordinal() > before.ordinal();
    }

    private static void require(boolean holds, Why why) {
        if (!holds) {
            throw new TechnologyRefused(why);
        }
    }
}
