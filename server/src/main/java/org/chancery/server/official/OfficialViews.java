package org.chancery.server.official;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Refusal;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permission;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Component;

/** What the pages of official acts show. */
@Component
class OfficialViews {

    private final Permissions permissions;
    private final Mandates mandates;
    private final Descriptions descriptions;
    private final SingleActs single;
    private final Clock clock;

    OfficialViews(
            Permissions permissions, Mandates mandates, Descriptions descriptions, SingleActs single, Clock clock) {
        this.permissions = permissions;
        this.mandates = mandates;
        this.descriptions = descriptions;
        this.single = single;
        this.clock = clock;
    }

    OfficialListView list(Page page, Actor actor, List<Proposal> proposals) {
        List<OfficialListView.Line> lines = proposals.stream()
                .map(it -> new OfficialListView.Line(
                        it,
                        descriptions.of(it.command(), actor, page.language()).title(),
                        state(page, it)))
                .toList();
        return new OfficialListView(lines, permissions.allows("official.alone", actor));
    }

    SingleActsView alone(Page page, Actor actor, List<Proposal> recorded) {
        return new SingleActsView(recorded.stream()
                .map(it -> new SingleActsView.Line(
                        it,
                        descriptions.of(it.command(), actor, page.language()).title(),
                        who(page, actor, it.proposed()),
                        it.decided().map(step -> who(page, actor, step)),
                        it.isOverdue(clock.instant()),
                        permissions.admits(it.useCase(), actor)
                                || actor.isSamePersonAs(it.proposed().person())))
                .toList());
    }

    OfficialView one(Page page, Actor actor, Proposal proposal, String fault) {
        Permission row = permissions.table().row(proposal.useCase());
        boolean mine = actor.isSamePersonAs(proposal.proposed().person());
        boolean mayDecide = !mine
                && proposal.state().isOpen()
                && proposal.state() != Proposal.State.ACTING
                && proposal.pending().isEmpty()
                && permissions.admits(proposal.useCase(), actor)
                && permissions.allows("official.confirm", actor, "another-person");
        return new OfficialView(
                proposal,
                state(page, proposal),
                page.language().tag().equals("ru") ? row.russian() : row.english(),
                descriptions.of(proposal.command(), actor, page.language()),
                who(page, actor, proposal.proposed()),
                proposal.decided().map(it -> who(page, actor, it)),
                mine,
                mayDecide,
                single.mayRecord(proposal, actor),
                fault);
    }

    String text(Page page, ProposalRefused refused) {
        Optional<Refusal> refusal = refused.refusal();
        if (refusal.isPresent()) {
            return page.t("official.refused.REGISTER", refusal.get().code());
        }
        return page.t("official.refused." + refused.reason().name());
    }

    static String state(Page page, Proposal proposal) {
        boolean waits = proposal.pending().isPresent()
                && (proposal.state() == Proposal.State.CONFIRMING || proposal.state() == Proposal.State.ACTING);
        return page.t("official.state." + (waits ? "RECEIVED" : proposal.state().name()));
    }

    private String who(Page page, Actor reader, Proposal.Step step) {
        String name = mandates.person(reader.reader(), step.person())
                .map(it -> it.name())
                .orElse("");
        Optional<Mandate> mandate = mandates.find(step.mandate());
        return mandate.map(it -> name + ", " + page.t("role." + it.role().code()) + ", "
                        + it.office().in(page.language().tag()))
                .orElse(name);
    }
}
