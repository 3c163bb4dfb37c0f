package org.chancery.server.incidents;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.chancery.server.database.Working;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.official.SecondPerson;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What officers do with an incident. Two persons close it, and nobody one of their own. */
@Service
public class IncidentSteps {

    private final Incidents incidents;
    private final Working working;
    private final Permissions permissions;
    private final SecondPerson second;
    private final NoticeClock clocks;
    private final Clock clock;

    IncidentSteps(
            Incidents incidents,
            Working working,
            Permissions permissions,
            SecondPerson second,
            NoticeClock clocks,
            Clock clock) {
        this.incidents = incidents;
        this.working = working;
        this.permissions = permissions;
        this.second = second;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * Takes a step on the incident as it stood when the person saw it.
     *
     * @param version that the person saw
     * @throws IncidentRefused with the reason; then nothing was done
     */
    public void take(Actor actor, UUID id, int version, IncidentStep step, Said said) {
        if (step == IncidentStep.CLOSE) {
            permissions.require("incident.close", actor, "another-person");
        } else {
            permissions.require("incident.handle", actor);
        }
        Incident incident = incidents.look(actor, id).orElseThrow(NotFound::new);
        if (!step.isAllowedFrom(incident.standing())) {
            throw new IncidentRefused(IncidentRefused.Why.NOT_FROM_HERE);
        }
        said.requireFor(step.needs());
        if (step == IncidentStep.CLOSE) {
            requireSecondPerson(actor, incident);
        }
        working.doAs(actor.reader(), sql -> {
            if (step.isClosing()) {
                requireMayClose(sql, actor, incident);
            }
            if (step == IncidentStep.ASSESS) {
                assess(sql, incident, said);
            }
            move(sql, actor, incident, version, step, said);
            IncidentTable.done(
                    sql,
                    id,
                    step.name(),
                    actor.person(),
                    actor.office().id(),
                    said.reason().strip());
            if (step == IncidentStep.CLOSE && !incident.outcome().publicLine().isBlank()) {
                publish(sql, incident);
            }
        });
    }

    /** Outside of the transaction, because the question is asked in the name of the sign-in. */
    private void requireSecondPerson(Actor actor, Incident incident) {
        try {
            second.require(incident.closure().orElseThrow().person(), actor);
        } catch (ProposalRefused e) {
            throw new IncidentRefused(
                    e.reason() == ProposalRefused.Reason.SAME_PERSON
                            ? IncidentRefused.Why.SAME_PERSON
                            : IncidentRefused.Why.LINKED);
        }
    }

    private static void requireMayClose(JdbcClient sql, Actor actor, Incident incident) {
        if (IncidentTable.isOwn(sql, incident.id(), actor.person())) {
            throw new IncidentRefused(IncidentRefused.Why.OWN);
        }
        if (NoticeTable.of(sql, incident.id()).stream().anyMatch(Notice::isOpen)) {
            throw new IncidentRefused(IncidentRefused.Why.NOTICE_OWED);
        }
    }

    /** What it is found to be may owe a notice that the report did not. */
    private void assess(JdbcClient sql, Incident incident, Said said) {
        IncidentKind kind = said.kind().orElseThrow();
        boolean personal = incident.personalData() || kind == IncidentKind.DATA_PROTECTION;
        sql.sql("update incidents.incident_work set kind = ?, personal_data = ?, assessment = ?, damage = ?"
                        + " where incident = ?")
                .params(
                        kind.name(),
                        personal,
                        said.assessment().strip(),
                        said.damage().orElseThrow().name(),
                        incident.id())
                .update();
        List<NoticeOwed> known =
                NoticeTable.of(sql, incident.id()).stream().map(Notice::to).toList();
        Incident.owed(incident.originators(), personal).stream()
                .filter(it -> !known.contains(it))
                .forEach(it -> NoticeTable.owe(
                        sql, incident.id(), it, clocks.due(it, incident.times().aware())));
    }

    private void move(JdbcClient sql, Actor actor, Incident incident, int version, IncidentStep step, Said said) {
        boolean proposes = step == IncidentStep.PROPOSE_CLOSURE;
        boolean closes = step == IncidentStep.CLOSE;
        int moved = sql.sql("update incidents.incident_work set standing = ?, version = version + 1,"
                        + " measures = case when ? then ? else measures end,"
                        + " lessons = case when ? then ? else lessons end,"
                        + " public_line = case when ? then ? else public_line end,"
                        + " closure_by = case when ? then ? when ? then closure_by end,"
                        + " closure_at = case when ? then ?::timestamptz when ? then closure_at end,"
                        + " closed_by = case when ? then ? end"
                        + " where incident = ? and version = ? and standing = ?")
                .params(
                        step.to().name(),
                        proposes,
                        said.measures().strip(),
                        proposes,
                        said.lessons().strip(),
                        proposes,
                        said.publicLine().strip(),
                        proposes,
                        actor.person(),
                        closes,
                        proposes,
                        IncidentTable.utc(clock.instant()),
                        closes,
                        closes,
                        actor.person(),
                        incident.id(),
                        version,
                        incident.standing().name())
                .update();
        if (moved != 1) {
            throw new IncidentRefused(IncidentRefused.Why.CHANGED_MEANWHILE);
        }
    }

    /** Public by itself: the line carries no reference to the incident, and only the year of its report. */
    private static void publish(JdbcClient sql, Incident incident) {
        sql.sql("insert into incidents.public_line_work (year, line) values (?, ?)")
                .params(
                        incident.times()
                                .reported()
                                .atZone(java.time.ZoneOffset.UTC)
                                .getYear(),
                        incident.outcome().publicLine())
                .update();
    }
}
