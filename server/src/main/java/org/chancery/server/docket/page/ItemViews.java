package org.chancery.server.docket.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.Act;
import org.chancery.law.finding.Finding;
import org.chancery.server.docket.Acceptance;
import org.chancery.server.docket.DoneStep;
import org.chancery.server.docket.Examined;
import org.chancery.server.docket.Examiner;
import org.chancery.server.docket.Item;
import org.chancery.server.docket.ItemState;
import org.chancery.server.docket.Items;
import org.chancery.server.docket.Papers;
import org.chancery.server.docket.SignatureCheck;
import org.chancery.server.docket.SignatureChecks;
import org.chancery.server.docket.Step;
import org.chancery.server.docket.notice.Notice;
import org.chancery.server.docket.notice.Notices;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.permission.Actor;
import org.chancery.server.web.Page;
import org.chancery.words.FindingText;
import org.springframework.stereotype.Component;

/** Puts together what a person is shown of an instrument. */
@Component
class ItemViews {

    private final Items items;
    private final Papers papers;
    private final Examiner examiner;
    private final Acceptance acceptance;
    private final Access access;
    private final DocketDescriptions descriptions;
    private final SignatureChecks signatures;
    private final Mandates mandates;
    private final Notices notices;

    ItemViews(
            Items items,
            Papers papers,
            Examiner examiner,
            Acceptance acceptance,
            Access access,
            DocketDescriptions descriptions,
            SignatureChecks signatures,
            Mandates mandates,
            Notices notices) {
        this.notices = notices;
        this.mandates = mandates;
        this.items = items;
        this.papers = papers;
        this.examiner = examiner;
        this.acceptance = acceptance;
        this.access = access;
        this.descriptions = descriptions;
        this.signatures = signatures;
    }

    ItemView of(Item item, Actor actor, Page page, String fault) {
        var state = item.deposit().state();
        ZoneId zone = acceptance.zone(item);
        boolean examines = access.allows("docket.examine", actor, state);
        Optional<Examined> examined = examines && !item.standing().isFinal()
                ? Optional.of(
                        examiner.examine(actor.reader(), item.deposit(), item.receivedOn(zone), LocalDate.now(zone)))
                : Optional.empty();
        List<FindingText> findings = examined.flatMap(Examined::law).stream()
                .flatMap(it -> it.findings().stream())
                .map((Finding it) -> page.words().text(it))
                .toList();
        List<org.chancery.server.docket.Paper> kept = papers.of(actor.reader(), item.id());
        boolean accepts = access.allows("docket.accept", actor, state);
        boolean open = item.allows(Step.ACCEPT) || item.allows(Step.ACCEPT_BY_DECISION);
        boolean own =
                item.proposal().map(it -> actor.isSamePersonAs(it.person())).orElse(false);
        return new ItemView(
                actor,
                item,
                examiner.dossier(item.deposit()).agreement(),
                zone,
                kept,
                examines ? checks(actor, kept) : java.util.Map.of(),
                steps(item, actor, page),
                recorded(item, page),
                examined,
                examines ? kept(item, actor, page) : Optional.empty(),
                findings,
                steps(item, actor),
                examines,
                accepts && open && item.proposal().isEmpty(),
                accepts && open && item.proposal().isPresent() && !own,
                examines && open && item.proposal().isPresent(),
                !item.receipt().isEstablished()
                        && !item.receipt().enteredBy().equals(actor.person())
                        && access.allowsAs("docket.confirm-receipt", actor, "another-person"),
                item.standing() == ItemState.RETURNED_FOR_CORRECTION && access.allows("docket.answer", actor, state),
                !actor.role().isOfState(),
                !item.standing().isFinal() && access.allows("docket.papers", actor, state),
                item.mayTakeOriginal()
                        && (item.proposal().isEmpty() || item.standing().isFinal())
                        && access.allows("docket.enter", actor, state),
                fault);
    }

    private java.util.Map<String, SignatureCheck> checks(Actor actor, List<org.chancery.server.docket.Paper> kept) {
        java.util.Map<String, SignatureCheck> checks = new java.util.HashMap<>();
        kept.forEach(it -> signatures.latest(actor.reader(), it.id()).ifPresent(check -> checks.put(it.id(), check)));
        return checks;
    }

    private Optional<KeptView> kept(Item item, Actor actor, Page page) {
        return item.standing().isFinal()
                ? Optional.empty()
                : acceptance
                        .kept(actor, item)
                        .map(kept -> new KeptView(
                                item.proposal().orElseThrow().step(),
                                item.proposal().orElseThrow().decision(),
                                kept.commands().stream()
                                        .map(it -> descriptions
                                                .describe(it, actor, page.language())
                                                .orElseThrow())
                                        .toList(),
                                kept.hash()));
    }

    private List<RecordedAct> recorded(Item item, Page page) {
        List<Act> acts = examiner.dossier(item.deposit()).acts();
        return item.acts().stream()
                .map(number -> acts.stream()
                        .filter(act ->
                                String.valueOf(act.head().number().orElse(-1)).equals(number))
                        .findFirst()
                        .map(act -> new RecordedAct(
                                number,
                                page.words().acts().dated(act),
                                notices.about(
                                                item.deposit().agreement().value(),
                                                act.head().id().value())
                                        .map(Notice::id)))
                        .orElseGet(() -> new RecordedAct(number, "", Optional.empty())))
                .toList();
    }

    /** With the names of offices as people know them. */
    private List<DoneStep> steps(Item item, Actor actor, Page page) {
        Map<String, String> names = new HashMap<>();
        mandates.offices()
                .forEach(it -> names.put(
                        it.office().id(), it.office().in(page.language().tag())));
        return items.steps(actor.reader(), item.id()).stream()
                .map(it -> new DoneStep(
                        it.step(),
                        it.at(),
                        it.hand(),
                        names.getOrDefault(it.office(), it.office()),
                        it.reason(),
                        it.decision()))
                .toList();
    }

    private List<Step> steps(Item item, Actor actor) {
        return Arrays.stream(Step.values())
                .filter(it -> it.to() != ItemState.ACCEPTED && it != Step.RESUBMIT)
                .filter(item::allows)
                .filter(it -> item.proposal().isEmpty() || it == Step.WITHDRAW)
                .filter(it -> access.allows(Uses.of(it), actor, item.deposit().state()))
                .toList();
    }
}
