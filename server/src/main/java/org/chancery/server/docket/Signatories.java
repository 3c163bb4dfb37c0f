package org.chancery.server.docket;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.springframework.stereotype.Component;

/** The dated list of who may sign for each State. */
@Component
public class Signatories {

    private final Working working;
    private final Reading reading;

    Signatories(Working working, Reading reading) {
        this.working = working;
        this.reading = reading;
    }

    public void add(Hand hand, Signatory line) {
        working.doAs(
                hand.reader(),
                sql -> sql.sql("insert into docket.signatory_work"
                                + " (signatory, state, name, office, begins, ends, agreement, basis, entered_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .params(Arrays.asList(
                                Ids.random(),
                                line.state().value(),
                                line.name(),
                                line.office().name(),
                                Date.valueOf(line.from()),
                                line.until().map(Date::valueOf).orElse(null),
                                line.agreement().map(AgreementId::value).orElse(null),
                                line.basis(),
                                hand.person()))
                        .update());
    }

    /** A line with its reference. */
    public record Line(String id, Signatory signatory) {}

    /** Sets the last day of a line that had none or a later one: the person left the office. */
    public void end(Hand hand, String id, LocalDate last) {
        changed(
                hand,
                "ends = ?, ended_by = ? where signatory = ? and struck is null and begins <= ?"
                        + " and (ends is null or ends > ?)",
                Date.valueOf(last),
                hand.person(),
                id,
                Date.valueOf(last),
                Date.valueOf(last));
    }

    /** Strikes out a line that was entered in error; it stays, with the reason, and counts no more. */
    public void strike(Hand hand, String id, String reason) {
        if (reason.isBlank()) {
            throw new StepRefused(StepRefused.Why.REASON_MISSING);
        }
        changed(
                hand,
                "struck = clock_timestamp(), struck_by = ?, struck_reason = ? where signatory = ? and struck is null",
                hand.person(),
                reason.strip(),
                id);
    }

    private void changed(Hand hand, String change, Object... values) {
        working.doAs(
                hand.reader(),
                sql -> Items.changed(sql.sql("update docket.signatory_work set " + change)
                        .params(values)
                        .update()));
    }

    /** The list of one State, newest first; lines struck out as errors are left out. */
    public List<Signatory> of(String reader, StateCode state) {
        return lines(reader, state).stream().map(Line::signatory).toList();
    }

    /** The same with references. */
    public List<Line> lines(String reader, StateCode state) {
        return reading.as(
                reader,
                sql -> sql.sql("select state, name, office, begins, ends, agreement, basis, signatory"
                                + " from docket.signatory_work"
                                + " where state = ? and struck is null order by begins desc, entered desc")
                        .param(state.value())
                        .query((row, at) -> new Line(
                                row.getString(8),
                                new Signatory(
                                        new StateCode(row.getString(1)),
                                        row.getString(2),
                                        SigningOffice.valueOf(row.getString(3)),
                                        row.getDate(4).toLocalDate(),
                                        Optional.ofNullable(row.getDate(5)).map(Date::toLocalDate),
                                        Optional.ofNullable(row.getString(6)).map(AgreementId::new),
                                        row.getString(7))))
                        .list());
    }
}
