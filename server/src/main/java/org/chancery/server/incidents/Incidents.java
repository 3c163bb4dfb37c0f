package org.chancery.server.incidents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.access.AccessLog;
import org.chancery.server.access.How;
import org.chancery.server.access.ItemRead;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Incidents as they come in and as they are read. Officers who handle incidents and oversight see them as far as their labels allow; whoever
 * reported one sees that one; the originator's people see it once the originator has been told. What becomes of them: {@link IncidentSteps}.
 */
@Service
public class Incidents {

    /** In whose name incidents are opened that no person reports; no person's reader can be called so. */
    static final String JOB = "!incidents";

    /** Kind of these items in the access log. */
    static final String ITEM = "incident";

    private final Working working;
    private final Reading reading;
    private final Permissions permissions;
    private final NoticeClock clocks;
    private final AccessLog log;
    private final Clock clock;

    Incidents(
            Working working, Reading reading, Permissions permissions, NoticeClock clocks, AccessLog log, Clock clock) {
        this.working = working;
        this.reading = reading;
        this.permissions = permissions;
        this.clocks = clocks;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Opens an incident that the program itself found, for example a copy that an inventory cannot account for. The organisation is aware of
     * it from now on.
     *
     * @return its random id
     * @throws IncidentRefused if it was discovered later than now
     */
    public UUID open(NewIncident incident) {
        return add(JOB, incident, "OPENED", sql -> {});
    }

    /** The same for a cause that may be told twice: the second time nothing is opened. */
    public void openOnce(String cause, NewIncident incident) {
        boolean known = working.as(
                JOB,
                sql -> sql.sql("select exists (select from incidents.incident_work where cause = ?)")
                        .param(cause)
                        .query(Boolean.class)
                        .single());
        if (!known) {
            UUID id = UUID.randomUUID();
            add(
                    JOB,
                    id,
                    incident,
                    "OPENED",
                    sql -> sql.sql("update incidents.incident_work set cause = ? where incident = ?")
                            .params(cause, id)
                            .update());
        }
    }

    /**
     * A person reports an incident. The name is kept apart: independent oversight sees it, those who handle the incident only if the reporter
     * allows that. The line of the report in the incident's history names nobody.
     */
    public UUID report(Actor actor, NewIncident incident, boolean named) {
        permissions.require("incident.report", actor);
        UUID id = UUID.randomUUID();
        add(
                actor.reader(),
                id,
                incident,
                "REPORTED",
                sql -> sql.sql(
                                "insert into incidents.reporter_work (incident, person, mandate, named) values (?, ?, ?, ?)")
                        .params(id, actor.person(), actor.mandate(), named)
                        .update());
        return id;
    }

    private UUID add(
            String reader, NewIncident incident, String first, java.util.function.Consumer<JdbcClient> besides) {
        UUID id = UUID.randomUUID();
        add(reader, id, incident, first, besides);
        return id;
    }

    private void add(
            String reader,
            UUID id,
            NewIncident incident,
            String first,
            java.util.function.Consumer<JdbcClient> besides) {
        Instant now = clock.instant();
        if (incident.discovered().isAfter(now)) {
            throw new IncidentRefused(IncidentRefused.Why.DISCOVERED_LATER);
        }
        working.doAs(reader, sql -> {
            IncidentTable.add(sql, id, incident, now);
            besides.accept(sql);
            Incident.owed(incident.originators(), incident.touchesPersonalData())
                    .forEach(to -> NoticeTable.owe(sql, id, to, clocks.due(to, now)));
            IncidentTable.done(sql, id, first, "", "", "");
        });
    }

    /** The incident, if this person may know of it; that it was read is noted. */
    public Optional<Incident> find(Actor actor, UUID id) {
        permissions.require("incident.read", actor);
        Optional<Incident> found = look(actor, id);
        found.filter(it -> isNoted(actor, it)).ifPresent(it -> log.read(actor, ITEM, id, it.label(), How.SEEN));
        return found;
    }

    /** Without a note, for what a step needs to know. */
    Optional<Incident> look(Actor actor, UUID id) {
        return reading.as(actor.reader(), sql -> IncidentTable.find(sql, id));
    }

    /** All that this person may know of, open ones first. */
    public List<Incident> all(Actor actor) {
        permissions.require("incident.read", actor);
        List<Incident> all = reading.as(actor.reader(), IncidentTable::all);
        log.read(
                actor,
                all.stream()
                        .filter(it -> isNoted(actor, it))
                        .map(it -> new ItemRead(ITEM, it.id().toString(), it.label(), How.SEARCH_HIT))
                        .toList());
        return all;
    }

    /** What was done, oldest first. */
    public List<Incident.Done> steps(Actor actor, UUID id) {
        permissions.require("incident.read", actor);
        return reading.as(actor.reader(), sql -> IncidentTable.steps(sql, id));
    }

    /** The notices that it owes, by when. */
    public List<Notice> notices(Actor actor, UUID id) {
        permissions.require("incident.read", actor);
        return reading.as(actor.reader(), sql -> NoticeTable.of(sql, id));
    }

    /** Random reference of the reporter, if there is one and this person may know it. */
    public Optional<String> reporter(Actor actor, UUID id) {
        permissions.require("incident.read", actor);
        return reading.as(
                actor.reader(),
                sql -> sql.sql("select person from incidents.reporter_work where incident = ?")
                        .param(id)
                        .query(String.class)
                        .optional());
    }

    /** A reporter who looks after the own report is not noted: the line would name who reported. */
    private static boolean isNoted(Actor actor, Incident incident) {
        return Roles.areOfOffice(actor) || incident.isOriginator(Roles.actsFor(actor));
    }
}
