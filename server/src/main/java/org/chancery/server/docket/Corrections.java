package org.chancery.server.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/**
 * The procedure for the correction of an error in a text (VCLT art. 79(2)): two officers propose it to all with a time limit; if nobody
 * objects, two officers make it; if somebody does, the text stays and the States settle it.
 */
@Service
public class Corrections {

    private static final String CORRECT = "docket.correct";
    private static final int SHORTEST_DAYS = 30;

    private final Working working;
    private final Reading reading;
    private final OfficialActs official;
    private final Permissions permissions;
    private final Agreements agreements;

    Corrections(
            Working working, Reading reading, OfficialActs official, Permissions permissions, Agreements agreements) {
        this.working = working;
        this.reading = reading;
        this.official = official;
        this.permissions = permissions;
        this.agreements = agreements;
    }

    /** Proposes to circulate; {@code days} for objections, at least 30. Returns the reference of the official proposal. */
    public String circulate(Actor by, AgreementId agreement, String english, String russian, int days) {
        permissions.require(CORRECT, by);
        if (english.isBlank() || russian.isBlank() || days < SHORTEST_DAYS) {
            throw new StepRefused(StepRefused.Why.FIELDS_WRONG);
        }
        LocalDate today = today(agreement);
        TextCorrection correction = new TextCorrection(
                "correction-" + Ids.random(),
                agreement,
                english.strip(),
                russian.strip(),
                today,
                today.plusDays(days),
                Optional.empty());
        return official.propose(CORRECT, CorrectionKinds.proposed(correction), by);
    }

    /** Proposes to make the correction, after the time limit and without objection. */
    public String correct(Actor by, String id) {
        permissions.require(CORRECT, by);
        TextCorrection correction = find(id).orElseThrow(() -> new StepRefused(StepRefused.Why.NOT_HELD));
        LocalDate today = today(correction.agreement());
        if (correction.corrected().isPresent() || !today.isAfter(correction.until())) {
            throw new StepRefused(StepRefused.Why.NOT_FROM_HERE);
        }
        if (!objections(by.reader(), id).isEmpty()) {
            throw new StepRefused(StepRefused.Why.OBJECTED);
        }
        return official.propose(CORRECT, CorrectionKinds.corrected(correction, today), by);
    }

    /** A State objects, within the time limit; its first objection counts. */
    public void object(Actor by, String id, String reason) {
        StateCode state = new StateCode(by.state().orElseThrow(org.chancery.server.web.NotFound::new));
        permissions.require("docket.object", by, "own-state");
        TextCorrection correction = find(id).orElseThrow(org.chancery.server.web.NotFound::new);
        if (correction.corrected().isPresent() || today(correction.agreement()).isAfter(correction.until())) {
            throw new StepRefused(StepRefused.Why.NOT_FROM_HERE);
        }
        if (reason.isBlank()) {
            throw new StepRefused(StepRefused.Why.REASON_MISSING);
        }
        working.doAs(
                by.reader(),
                sql -> sql.sql("insert into docket.correction_objection_work (correction, state, reason,"
                                + " person) values (?, ?, ?, ?) on conflict do nothing")
                        .params(id, state.value(), reason.strip(), by.person())
                        .update());
    }

    /** Reasons by State code, as those who have signed in may read them. */
    public Map<String, String> objections(String reader, String id) {
        return working.as(reader, sql -> {
            Map<String, String> all = new TreeMap<>();
            sql.sql("select state, reason from docket.correction_objection_work where correction = ?")
                    .param(id)
                    .query(row -> {
                        all.put(row.getString(1), row.getString(2));
                    });
            return all;
        });
    }

    /** All that were circulated, the latest first. */
    public List<TextCorrection> all() {
        return reading.asPublic(sql -> sql.sql(
                        "select p.correction, p.agreement, p.english, p.russian, p.at, p.until, c.at"
                                + " from docket.correction_facts p left join docket.correction_facts c"
                                + " on c.correction = p.correction and c.stage = 'corrected'"
                                + " where p.stage = 'proposed' order by p.number desc")
                .query((row, at) -> new TextCorrection(
                        row.getString(1),
                        new AgreementId(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getDate(5).toLocalDate(),
                        row.getDate(6).toLocalDate(),
                        Optional.ofNullable(row.getDate(7)).map(java.sql.Date::toLocalDate)))
                .list());
    }

    /** The one of an id. */
    public Optional<TextCorrection> find(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Today in the zone of the agreement's depositary. */
    public LocalDate today(AgreementId agreement) {
        return agreements
                .now()
                .holdings()
                .dossier(agreement)
                .map(it -> LocalDate.now(it.agreement().zone()))
                .orElseThrow(() -> new StepRefused(StepRefused.Why.NOT_HELD));
    }
}
