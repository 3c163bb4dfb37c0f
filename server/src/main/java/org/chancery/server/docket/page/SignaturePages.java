package org.chancery.server.docket.page;

import java.nio.charset.StandardCharsets;
import org.chancery.server.docket.Hands;
import org.chancery.server.docket.Item;
import org.chancery.server.docket.Paper;
import org.chancery.server.docket.Papers;
import org.chancery.server.docket.SignatureChecks;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Checks of the electronic signatures of papers, for examiners. */
@Controller
@UseCase("docket.examine")
class SignaturePages {
    private final Papers papers;
    private final SignatureChecks signatures;
    private final Access access;

    SignaturePages(Papers papers, SignatureChecks signatures, Access access) {
        this.papers = papers;
        this.signatures = signatures;
        this.access = access;
    }

    /** Checks again, with the list of certificates that holds today. */
    @PostMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/papers/{paper:[0-9a-f]+}/signatures")
    Object check(Page page, Actor actor, @PathVariable String id, @PathVariable String paper) {
        signatures.check(Hands.of(actor), known(actor, id, paper));
        return To.page(page.href("/docket/" + id));
    }

    @GetMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/papers/{paper:[0-9a-f]+}/signatures.xml")
    ResponseEntity<byte[]> report(Actor actor, @PathVariable String id, @PathVariable String paper) {
        Paper known = known(actor, id, paper);
        String report = signatures.report(actor.reader(), known.id()).orElseThrow(NotFound::new);
        return PaperPages.file(
                "signatures-" + paper + ".xml", MediaType.APPLICATION_XML, report.getBytes(StandardCharsets.UTF_8));
    }

    private Paper known(Actor actor, String id, String paper) {
        Item item = access.item("docket.examine", actor, id);
        return papers.of(actor.reader(), item.id()).stream()
                .filter(it -> it.id().equals(paper))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
