package org.chancery.server.docket;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.law.act.TreatyAct;
import org.chancery.register.act.Command;
import org.chancery.server.agreements.ActRecords;
import org.chancery.server.database.Working;
import org.chancery.server.docket.notice.Circulation;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.official.Proposal;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/**
 * Acceptance by two officers: one proposes, a different one confirms, then the instrument and the statements that come with it are acts.
 * Statements are recorded first, so that no moment shows a consent without its reservation.
 */
@Service
public class Acceptance {

    private static final String ACCEPT = "docket.accept";

    private final Docket docket;
    private final Items items;
    private final Examiner examiner;
    private final Signatories signatories;
    private final OfficialActs official;
    private final Permissions permissions;
    private final Circulation circulation;
    private final Working working;

    Acceptance(
            Docket docket,
            Items items,
            Examiner examiner,
            Signatories signatories,
            OfficialActs official,
            Permissions permissions,
            Circulation circulation,
            Working working) {
        this.docket = docket;
        this.items = items;
        this.examiner = examiner;
        this.signatories = signatories;
        this.official = official;
        this.permissions = permissions;
        this.circulation = circulation;
        this.working = working;
    }

    /** The first officer proposes to accept; after a difference, and between two claimants, only with the decision of the organ. */
    public void propose(Actor by, String id, String decision) {
        permissions.require(ACCEPT, by);
        Hand hand = Hands.of(by);
        Item item = docket.item(hand, id);
        Step step = item.standing() == ItemState.DIFFERENCE_REFERRED ? Step.ACCEPT_BY_DECISION : Step.ACCEPT;
        docket.allowed(hand, id, step);
        if (item.proposal().isPresent()) {
            throw new StepRefused(StepRefused.Why.CHANGED_MEANWHILE);
        }
        if (step.needs() == Step.Needs.DECISION && decision.isBlank()) {
            throw new StepRefused(StepRefused.Why.DECISION_MISSING);
        }
        ZoneId zone = zone(item);
        Examined examined = examiner.examine(hand.reader(), item.deposit(), item.receivedOn(zone), LocalDate.now(zone));
        Optional<StepRefused.Why> bar = examined.bars();
        if (bar.isPresent() && !(bar.get() == StepRefused.Why.TWO_CLAIMANTS && !decision.isBlank())) {
            throw new StepRefused(bar.get());
        }
        items.propose(hand, item, true, decision.strip());
        List<String> proposals = new ArrayList<>();
        for (TreatyAct act : examined.acts().reversed()) {
            proposals.add(official.propose(ACCEPT, command(item, act), by));
        }
        keep(hand, id, proposals);
    }

    private static Command command(Item item, TreatyAct act) {
        Command plain = ActRecords.record(act);
        return Command.of(plain.kind(), plain.schema(), plain.content())
                .once("docket " + item.id() + " " + item.version() + " "
                        + act.head().id());
    }

    private void keep(Hand hand, String id, List<String> proposals) {
        working.doAs(
                hand.reader(),
                sql -> sql.sql("update docket.item_work set proposals = ? where item = ?")
                        .params(String.join(" ", proposals), id)
                        .update());
    }

    private List<String> proposals(String reader, String id) {
        String kept = working.as(
                reader,
                sql -> sql.sql("select proposals from docket.item_work where item = ?")
                        .param(id)
                        .query((row, at) -> String.valueOf(row.getString(1)))
                        .single());
        return kept.isEmpty() ? List.of() : List.of(kept.split(" "));
    }

    /** The second officer confirms; returns the numbers of the acts in the register. What was begun and interrupted is finished. */
    public List<Long> confirm(Actor by, String id) {
        permissions.require(ACCEPT, by);
        Hand hand = Hands.of(by);
        Item item = docket.item(hand, id);
        Item.Proposal proposal = item.proposal().orElseThrow(() -> new StepRefused(StepRefused.Why.CHANGED_MEANWHILE));
        if (by.isSamePersonAs(proposal.person())) {
            throw new StepRefused(StepRefused.Why.SAME_PERSON);
        }
        if (item.standing().isFinal()) {
            throw new StepRefused(StepRefused.Why.NOT_FROM_HERE);
        }
        List<Long> numbers = circulation.together(() -> record(by, hand, item));
        circulation.issue();
        return numbers;
    }

    private List<Long> record(Actor by, Hand hand, Item item) {
        List<Long> numbers = new ArrayList<>();
        for (String proposal : proposals(hand.reader(), item.id())) {
            OptionalLong known = official.find(proposal, by)
                    .filter(it -> it.state() == Proposal.State.RECORDED)
                    .map(Proposal::number)
                    .orElse(OptionalLong.empty());
            numbers.add(known.isPresent() ? known.getAsLong() : confirmed(proposal, by, item));
        }
        if (item.deposit().kind().effect() == InstrumentKind.Effect.AUTHORITY) {
            signatories.add(hand, Authorities.line(item, zone(item)));
        }
        Step step = item.standing() == ItemState.DIFFERENCE_REFERRED ? Step.ACCEPT_BY_DECISION : Step.ACCEPT;
        items.take(
                hand, item, step, "", "", numbers.stream().map(String::valueOf).toList());
        return numbers;
    }

    private long confirmed(String proposal, Actor by, Item item) {
        return ScopedValue.where(DocketGuard.CONFIRMING, item.id())
                .call(() -> official.confirm(proposal, by).number().value());
    }

    /** Takes the proposal back, or refuses to confirm another's; the item is under examination as before. */
    public void drop(Actor by, String id, String reason) {
        Hand hand = Hands.of(by);
        permissions.require("docket.examine", by);
        Item item = docket.item(hand, id);
        Item.Proposal proposal = item.proposal().orElseThrow(() -> new StepRefused(StepRefused.Why.CHANGED_MEANWHILE));
        for (String one : proposals(hand.reader(), id)) {
            if (official.find(one, by).filter(it -> it.state().isOpen()).isPresent()) {
                if (by.isSamePersonAs(proposal.person())) {
                    official.withdraw(one, by);
                } else {
                    official.refuse(one, by, reason);
                }
            }
        }
        items.propose(hand, item, false, "");
        keep(hand, id, List.of());
    }

    /** The zone of the agreement's depositary: its calendar decides on which day an instrument came. */
    public ZoneId zone(Item item) {
        return examiner.dossier(item.deposit()).agreement().zone();
    }
}
