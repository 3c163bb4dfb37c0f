package org.chancery.server.incidents;

import java.util.List;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.law.label.LabelSyntax;
import org.chancery.law.label.LabelText;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/** Who may know of an incident and who may not close it. */
@Service
public class IncidentCase {

    private final Incidents incidents;
    private final Working working;
    private final Reading reading;
    private final Permissions permissions;
    private final Labels labels;
    private final Mandates mandates;

    IncidentCase(
            Incidents incidents,
            Working working,
            Reading reading,
            Permissions permissions,
            Labels labels,
            Mandates mandates) {
        this.incidents = incidents;
        this.working = working;
        this.reading = reading;
        this.permissions = permissions;
        this.labels = labels;
        this.mandates = mandates;
    }

    /**
     * Puts a label on the incident, with the reason.
     *
     * @throws IncidentRefused if it is no label, or would hide the incident from whoever puts it on
     * @throws org.chancery.server.labels.LevelRefused if it is above the deployment's maximum
     */
    public void label(Actor actor, UUID id, String text, String reason) {
        require(actor, id);
        if (reason.isBlank()) {
            throw new IncidentRefused(IncidentRefused.Why.REASON_MISSING);
        }
        Label label;
        try {
            label = LabelText.read(text.strip());
        } catch (LabelSyntax e) {
            throw new IncidentRefused(IncidentRefused.Why.LABEL_WRONG);
        }
        int number = labels.numberForContent(label);
        if (labels.label(actor.reader(), number).isEmpty()) {
            throw new IncidentRefused(IncidentRefused.Why.LABEL_NOT_YOURS);
        }
        working.doAs(actor.reader(), sql -> {
            sql.sql("update incidents.incident_work set label_id = ?, version = version + 1 where incident = ?")
                    .params(number, id)
                    .update();
            IncidentTable.done(
                    sql, id, "LABELLED", actor.person(), actor.office().id(), reason.strip());
        });
    }

    /** Says that a person is involved and so may not close it. */
    public void involve(Actor actor, UUID id, String person) {
        require(actor, id);
        if (mandates.all().stream().noneMatch(it -> it.person().equals(person))) {
            throw new IncidentRefused(IncidentRefused.Why.PERSON_UNKNOWN);
        }
        working.doAs(actor.reader(), sql -> {
            IncidentTable.involve(sql, id, person);
            IncidentTable.done(
                    sql, id, "INVOLVED", actor.person(), actor.office().id(), "");
        });
    }

    /** Random references of those who are involved, as far as this person may know. */
    public List<String> involved(Actor actor, UUID id) {
        permissions.require("incident.read", actor);
        return reading.as(
                actor.reader(),
                sql -> sql.sql("select person from incidents.involved_work where incident = ? order by person")
                        .param(id)
                        .query(String.class)
                        .list());
    }

    private void require(Actor actor, UUID id) {
        permissions.require("incident.handle", actor);
        if (incidents.look(actor, id).isEmpty()) {
            throw new NotFound();
        }
    }
}
