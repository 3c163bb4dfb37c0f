package org.chancery.server.docket.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.law.act.Act;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.acts.ActRows;
import org.chancery.packages.acts.Row;
import org.chancery.packages.problem.Problems;
import org.chancery.server.agreements.ActRecords;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.ledger.Ledger;
import org.springframework.stereotype.Component;

/**
 * Dispatch and receipt as acts of the system, which cite the notification. They start a period only where the agreement's setting says so;
 * by default the date of the notification does, so that nobody stops a clock by staying silent.
 */
@Component
public class DeliveryActs {

    private static final System.Logger LOG = System.getLogger(DeliveryActs.class.getName());

    private final Ledger ledger;
    private final Agreements agreements;
    private final Clock clock = Clock.systemUTC();

    DeliveryActs(Ledger ledger, Agreements agreements) {
        this.ledger = ledger;
        this.agreements = agreements;
    }

    /** Records what the lines of a notification say and no act says yet: that it went out to all, and which States acknowledged it. */
    void complete(Notice notice, List<Delivery> lines) {
        boolean waits = lines.stream()
                .anyMatch(
                        it -> it.standing() == Delivery.Standing.WAITING || it.standing() == Delivery.Standing.FAILED);
        if (!waits) {
            dispatched(notice, lines);
        }
        lines.forEach(line -> line.acknowledged()
                .ifPresent(
                        at -> record(notice, "received", line.state().value(), LocalDate.ofInstant(at, zone(notice)))));
    }

    /** On the day of the last sending; nothing if it went to nobody. */
    private void dispatched(Notice notice, List<Delivery> deliveries) {
        deliveries.stream()
                .flatMap(it -> it.sent().stream())
                .max(java.util.Comparator.naturalOrder())
                .ifPresent(last -> record(notice, "dispatched", "", LocalDate.ofInstant(last, zone(notice))));
    }

    /** Records that a State has acknowledged the notification today. Where that fails, the job records it later, by its line. */
    public void received(Notice notice, StateCode state) {
        try {
            record(notice, "received", state.value(), LocalDate.ofInstant(clock.instant(), zone(notice)));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "an acknowledgement waits to be recorded: " + e.getMessage());
        }
    }

    private java.time.ZoneId zone(Notice notice) {
        return agreements
                .now()
                .holdings()
                .dossier(new AgreementId(notice.agreement()))
                .orElseThrow()
                .agreement()
                .zone();
    }

    private static String id(Notice notice, String stage, String state, int number) {
        return notice.id() + (state.isEmpty() ? "" : "-" + state) + "-" + stage + "-" + number;
    }

    /** Asked of this process's memory only to save work: an act that is recorded twice under one id is recorded once. */
    private boolean isRecorded(Notice notice, String id) {
        return agreements.now().holdings().dossier(new AgreementId(notice.agreement())).orElseThrow().acts().stream()
                .anyMatch(it -> it.head().id().value().equals(id));
    }

    private void record(Notice notice, String stage, String state, LocalDate day) {
        int last = notice.acts().size();
        if (isRecorded(notice, id(notice, stage, state, last))) {
            return;
        }
        for (int i = 0; i < last; i++) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("id", id(notice, stage, state, i + 1));
            cells.put("act", "notification-delivery");
            cells.put("form", stage);
            cells.put("refers_to", notice.acts().get(i));
            cells.put("date", day.toString());
            cells.put("known_since", day.toString());
            cells.put("origin", "system");
            cells.put("note_en", "Depositary notification " + notice.id());
            cells.put("note_ru", "Уведомление депозитария " + notice.id());
            if (!state.isEmpty()) {
                cells.put("state", state);
            }
            Problems problems = new Problems("delivery");
            List<Act> acts = new ActRows(new AgreementId(notice.agreement()), problems, code -> true)
                    .read(List.of(new Row(0, cells)));
            if (acts.isEmpty()) {
                throw new IllegalStateException("a delivery is no act: " + problems.found());
            }
            ledger.append(ActRecords.record(acts.getFirst())).join();
        }
    }
}
