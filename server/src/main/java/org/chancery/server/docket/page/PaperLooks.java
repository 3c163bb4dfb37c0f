package org.chancery.server.docket.page;

import org.chancery.server.access.How;
import org.chancery.server.docket.Item;
import org.chancery.server.docket.Paper;
import org.chancery.server.docket.Papers;
import org.chancery.server.files.FileRefused;
import org.chancery.server.files.PagePictures;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Papers of an instrument looked at page by page, as pictures that are made here, beside what the form says. */
@Controller
@UseCase("docket.see")
class PaperLooks {

    private static final String PAPER = "/{language:en|ru}/docket/{id:[0-9a-f]+}/papers/{paper:[0-9a-f]+}";

    private final Papers papers;
    private final Access access;
    private final PagePictures pictures;

    PaperLooks(Papers papers, Access access, PagePictures pictures) {
        this.papers = papers;
        this.access = access;
        this.pictures = pictures;
    }

    @GetMapping(PAPER + "/look")
    View look(Page page, Actor actor, @PathVariable String id, @PathVariable String paper) {
        Paper known = known(actor, id, paper);
        Item item = access.given("docket.paper", actor, id, known.id(), How.SEEN);
        int pages = pictures.pages(known.media(), content(actor, paper));
        if (pages == 0) {
            throw new NotFound();
        }
        int shown = page.query()
                .value("page")
                .filter(it -> it.matches("[1-9][0-9]{0,4}"))
                .map(Integer::parseInt)
                .filter(it -> it <= pages)
                .orElse(1);
        return page.show("docket/look", new LookView(item, known, shown, pages));
    }

    @GetMapping(PAPER + "/pages/{number:[0-9]+}.png")
    ResponseEntity<byte[]> picture(
            Actor actor, @PathVariable String id, @PathVariable String paper, @PathVariable String number) {
        Paper known = known(actor, id, paper);
        access.given("docket.paper", actor, id, known.id(), How.SEEN);
        byte[] content = content(actor, paper);
        int page = number.length() > 5 ? 0 : Integer.parseInt(number);
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_PNG)
                    .cacheControl(CacheControl.noStore())
                    .header("Content-Security-Policy", PagePictures.SANDBOX)
                    .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                    .body(pictures.picture(known.media(), content, page).orElseThrow(NotFound::new));
        } catch (FileRefused tooMany) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, "10")
                    .build();
        }
    }

    private Paper known(Actor actor, String id, String paper) {
        return papers.of(actor.reader(), id).stream()
                .filter(it -> it.id().equals(paper))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private byte[] content(Actor actor, String paper) {
        return papers.read(actor.reader(), paper).orElseThrow(NotFound::new);
    }
}
