package org.chancery.server.incidents;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.chancery.law.instrument.Recipient;
import org.chancery.server.database.Working;
import org.chancery.server.docket.notice.Outbox;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.mail.Letters;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Texts;
import org.chancery.words.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The notices that an incident owes: given in time or late with a reason, or found not to be needed with a reason. */
@Service
public class IncidentNotices {

    private final Incidents incidents;
    private final Working working;
    private final Permissions permissions;
    private final NoticeClock clocks;
    private final Letters letters;
    private final Outbox addresses;
    private final Mandates mandates;
    private final Texts texts;
    private final Clock clock;

    IncidentNotices(
            Incidents incidents,
            Working working,
            Permissions permissions,
            NoticeClock clocks,
            Letters letters,
            Outbox addresses,
            Mandates mandates,
            Texts texts,
            Clock clock) {
        this.incidents = incidents;
        this.working = working;
        this.permissions = permissions;
        this.clocks = clocks;
        this.letters = letters;
        this.addresses = addresses;
        this.mandates = mandates;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Tells the originator: its people see the incident from now on, find it on their start pages, and get a mail that says nothing but where
     * to look. A notice after the due moment is taken with its reason.
     */
    public void tellOriginator(Actor actor, UUID id, String lateReason) {
        Incident incident = handled(actor, id);
        if (incident.originators().isEmpty()) {
            throw new NotFound();
        }
        give(
                actor,
                incident,
                NoticeOwed.ORIGINATOR,
                clock.instant(),
                "page",
                lateReason,
                sql -> sql.sql(
                                        "update incidents.incident_work set told_originator = clock_timestamp() where incident = ?")
                                .param(id)
                                .update()
                        == 1);
        incident.originators().stream()
                .flatMap(it -> addressesOf(it).stream())
                .distinct()
                .forEach(address -> letters.put(
                        "incident " + id + " " + address,
                        address,
                        mail("incidents.mail.subject"),
                        mail("incidents.mail.text")));
    }

    /** Records that the supervisory authority was told, at a moment that is not later than now and not before the organisation was aware. */
    public void toldAuthority(Actor actor, UUID id, Instant given, String means, String lateReason) {
        Incident incident = handled(actor, id);
        if (given.isAfter(clock.instant()) || given.isBefore(incident.times().discovered())) {
            throw new IncidentRefused(IncidentRefused.Why.TIME_WRONG);
        }
        if (means.isBlank() || means.length() > 500) {
            throw new IncidentRefused(IncidentRefused.Why.MEANS_MISSING);
        }
        give(actor, incident, NoticeOwed.AUTHORITY, given, means.strip(), lateReason, sql -> true);
    }

    /** Says why a notice is not needed, for example because a risk to persons is unlikely. */
    public void waive(Actor actor, UUID id, NoticeOwed to, String reason) {
        Incident incident = handled(actor, id);
        if (reason.isBlank() || reason.length() > NewIncident.LONGEST) {
            throw new IncidentRefused(IncidentRefused.Why.REASON_MISSING);
        }
        working.doAs(actor.reader(), sql -> {
            if (!NoticeTable.waive(sql, incident.id(), to, reason.strip())) {
                throw new IncidentRefused(IncidentRefused.Why.NOTICE_GIVEN);
            }
            IncidentTable.done(
                    sql, id, "WAIVED_" + to, actor.person(), actor.office().id(), reason.strip());
        });
    }

    /**
     * Corrects the moment at which the organisation became aware, from which clocks run. Notices that are still owed get new moments.
     *
     * @param aware not before the discovery and not later than now
     */
    public void becameAware(Actor actor, UUID id, Instant aware, String reason) {
        Incident incident = handled(actor, id);
        if (reason.isBlank()) {
            throw new IncidentRefused(IncidentRefused.Why.REASON_MISSING);
        }
        if (aware.isAfter(clock.instant()) || aware.isBefore(incident.times().discovered())) {
            throw new IncidentRefused(IncidentRefused.Why.TIME_WRONG);
        }
        working.doAs(actor.reader(), sql -> {
            sql.sql("update incidents.incident_work set aware = ?, version = version + 1 where incident = ?")
                    .params(IncidentTable.utc(aware), id)
                    .update();
            NoticeTable.of(sql, id).stream()
                    .filter(Notice::isOpen)
                    .forEach(it -> NoticeTable.owe(sql, id, it.to(), clocks.due(it.to(), aware)));
            IncidentTable.done(sql, id, "AWARE", actor.person(), actor.office().id(), reason.strip());
        });
    }

    /** The originator's people say that the notice has arrived; the first time counts. */
    public void acknowledge(Actor actor, UUID id) {
        permissions.require("incident.acknowledge", actor);
        Incident incident = incidents.look(actor, id).orElseThrow(NotFound::new);
        if (!incident.isOriginator(Roles.actsFor(actor))) {
            throw new NotFound();
        }
        working.doAs(actor.reader(), sql -> {
            if (NoticeTable.acknowledge(sql, id)) {
                IncidentTable.done(
                        sql, id, "ACKNOWLEDGED", actor.person(), actor.office().id(), "");
            }
        });
    }

    private Incident handled(Actor actor, UUID id) {
        permissions.require("incident.handle", actor);
        return incidents.look(actor, id).orElseThrow(NotFound::new);
    }

    private void give(
            Actor actor,
            Incident incident,
            NoticeOwed to,
            Instant given,
            String means,
            String lateReason,
            Predicate<JdbcClient> besides) {
        working.doAs(actor.reader(), sql -> {
            Notice owed = NoticeTable.of(sql, incident.id()).stream()
                    .filter(it -> it.to() == to)
                    .findFirst()
                    .orElseThrow(NotFound::new);
            if (owed.isLateAt(given) && lateReason.isBlank()) {
                throw new IncidentRefused(IncidentRefused.Why.LATE_REASON_MISSING);
            }
            boolean now = NoticeTable.give(sql, incident.id(), to, given, means, lateReason.strip());
            if (!now || !besides.test(sql)) {
                throw new IncidentRefused(IncidentRefused.Why.NOTICE_GIVEN);
            }
            IncidentTable.done(
                    sql,
                    incident.id(),
                    "TOLD_" + to,
                    actor.person(),
                    actor.office().id(),
                    lateReason.strip());
        });
    }

    /** Where the originator can be reached by mail; none if no address is known, then the task on its start pages is all. */
    private List<String> addressesOf(Recipient originator) {
        return switch (originator) {
            case Recipient.OfState(var state) ->
                List.copyOf(addresses.addresses(Outbox.JOB).entrySet().stream()
                        .filter(it -> it.getKey().equals(state.value()))
                        .map(java.util.Map.Entry::getValue)
                        .toList());
            case Recipient.Body(String name) -> {
                List<Person> persons = mandates.persons(Outbox.JOB);
                yield mandates.inForce().stream()
                        .filter(it -> it.office().id().equals(name))
                        .flatMap(it -> persons.stream().filter(one -> one.id().equals(it.person())))
                        .flatMap(it -> it.contact().stream())
                        .filter(it -> !it.isBlank())
                        .distinct()
                        .toList();
            }
        };
    }

    private String mail(String key) {
        return texts.of(Language.ENGLISH, key)
                + (key.endsWith("subject") ? " / " : "\n\n")
                + texts.of(Language.RUSSIAN, key);
    }
}
