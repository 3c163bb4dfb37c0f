package org.chancery.server.copies.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chancery.server.access.How;
import org.chancery.server.copies.Consent;
import org.chancery.server.copies.Consents;
import org.chancery.server.copies.Copy;
import org.chancery.server.copies.CopyRefused;
import org.chancery.server.copies.Documents;
import org.chancery.server.copies.HeldPapers;
import org.chancery.server.copies.Noted;
import org.chancery.server.copies.RegisteredDocument;
import org.chancery.server.copies.Step;
import org.chancery.server.copies.Steps;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The papers that a person holds: downloaded, receipted, given back. */
@Controller("copies.heldPages")
@UseCase("copies.hold")
class HeldPages {

    private static final String ONE = "/{language:en|ru}/papers/{id:[0-9a-f-]{16,36}}";

    private final HeldPapers papers;
    private final Documents documents;
    private final Consents consents;
    private final Steps steps;
    private final Permissions permissions;
    private final Noted noted;
    private final Levels levels;
    private final OfficeNames offices;

    HeldPages(
            HeldPapers papers,
            Documents documents,
            Consents consents,
            Steps steps,
            Permissions permissions,
            Noted noted,
            Levels levels,
            OfficeNames offices) {
        this.offices = offices;
        this.papers = papers;
        this.documents = documents;
        this.consents = consents;
        this.steps = steps;
        this.permissions = permissions;
        this.noted = noted;
        this.levels = levels;
    }

    @GetMapping("/{language:en|ru}/papers")
    @UseCase("copies.papers")
    View list(Page page, Actor actor) {
        permissions.require("copies.papers", actor);
        return page.show("copies/papers", view(actor, ""));
    }

    private PapersView view(Actor actor, String fault) {
        List<Copy> held = papers.all(actor);
        List<Step> coming = steps.waitingFor(actor.reader(), actor.mandate()).stream()
                .filter(it -> it.act().equals("ISSUED"))
                .toList();
        List<Consent> asked = consents.waitingFor(actor);
        Map<UUID, RegisteredDocument> known = new LinkedHashMap<>();
        Stream.of(
                        held.stream().map(Copy::document),
                        coming.stream().map(Step::document),
                        asked.stream().map(Consent::document))
                .flatMap(it -> it)
                .distinct()
                .forEach(it -> documents.find(actor.reader(), it).ifPresent(found -> known.put(it, found)));
        noted.list(actor, known.values(), held);
        return new PapersView(held, coming, asked, known, levels.of(actor, known.values()), fault);
    }

    @GetMapping(ONE)
    View one(Page page, Actor actor, @PathVariable String id) {
        return page.show("copies/paper", view(page, actor, Ids.of(id), ""));
    }

    @GetMapping(ONE + "/copy.pdf")
    Object download(Page page, Actor actor, @PathVariable String id) {
        try {
            return Answers.pdf("copy-" + id + ".pdf", papers.download(actor, Ids.of(id)));
        } catch (CopyRefused e) {
            return Answers.again(
                    page.show("copies/paper", view(page, actor, Ids.of(id), page.t(e.text(), e.values()))));
        }
    }

    @PostMapping(ONE + "/receipt")
    Object receipt(Page page, Actor actor, @PathVariable String id) {
        return after(page, actor, Ids.of(id), () -> papers.confirmReceipt(actor, Ids.of(id)));
    }

    @PostMapping(ONE + "/back")
    Object back(Page page, Actor actor, @PathVariable String id) {
        return after(page, actor, Ids.of(id), () -> papers.handBack(actor, Ids.of(id)));
    }

    @PostMapping("/{language:en|ru}/papers/more/{id:[0-9a-f-]{16,36}}")
    @UseCase("copies.consent")
    Object consent(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String answer) {
        try {
            consents.answer(actor, Ids.of(id), answer.equals("yes"));
            return Answers.to(page.href("/papers"));
        } catch (CopyRefused e) {
            return Answers.again(page.show("copies/papers", view(actor, page.t(e.text(), e.values()))));
        }
    }

    private Object after(Page page, Actor actor, UUID id, Runnable step) {
        try {
            step.run();
            return Answers.to(page.href("/papers/" + id));
        } catch (CopyRefused e) {
            return Answers.again(page.show("copies/paper", view(page, actor, id, page.t(e.text(), e.values()))));
        }
    }

    private PaperView view(Page page, Actor actor, UUID id, String fault) {
        Copy copy = papers.find(actor, id);
        RegisteredDocument document =
                documents.find(actor.reader(), copy.document()).orElseThrow(NotFound::new);
        noted.copy(actor, copy, How.SEEN);
        return new PaperView(
                document,
                documents.label(actor.reader(), document),
                copy,
                steps.waitingFor(actor.reader(), actor.mandate()).stream()
                        .filter(it -> it.copy().equals(id))
                        .toList(),
                papers.isHandedBack(actor, copy),
                offices.in(page),
                fault);
    }
}
