package org.chancery.server.docket.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.chancery.server.access.How;
import org.chancery.server.docket.Acceptance;
import org.chancery.server.docket.Hands;
import org.chancery.server.docket.Item;
import org.chancery.server.docket.Paper;
import org.chancery.server.docket.Papers;
import org.chancery.server.docket.StepRefused;
import org.chancery.server.docket.paper.Printed;
import org.chancery.server.docket.paper.Receipts;
import org.chancery.server.files.FileRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.chancery.server.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Papers of an instrument: added, read back as they came, and the receipt. */
@Controller
@UseCase("docket.see")
class PaperPages {

    private final Papers papers;
    private final Scans scans;
    private final Access access;
    private final Acceptance acceptance;
    private final Receipts receipts;
    private final ItemViews views;

    PaperPages(Papers papers, Scans scans, Access access, Acceptance acceptance, Texts texts, ItemViews views) {
        this.papers = papers;
        this.scans = scans;
        this.access = access;
        this.acceptance = acceptance;
        this.views = views;
        this.receipts = new Receipts(texts);
    }

    @PostMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/papers")
    @UseCase("docket.papers")
    Object add(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "other") String purpose,
            @RequestParam(required = false) @Nullable MultipartFile scan) {
        Item item = access.item("docket.papers", actor, id);
        if (item.standing().isFinal() || scan == null || scan.isEmpty()) {
            return To.page(page.href("/docket/" + id));
        }
        String what = purpose.matches("instrument|full-powers|translation") ? purpose : "other";
        return tried(page, actor, item, () -> scans.add(Hands.of(actor), id, what, scan));
    }

    /** An examiner asks for a copy without active content, beside the paper as it came. */
    @PostMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/papers/{paper:[0-9a-f]+}/clean")
    @UseCase("docket.examine")
    Object clean(Page page, Actor actor, @PathVariable String id, @PathVariable String paper) {
        Item item = access.item("docket.examine", actor, id);
        return tried(page, actor, item, () -> papers.clean(Hands.of(actor), id, paper));
    }

    private Object tried(Page page, Actor actor, Item item, Runnable step) {
        try {
            step.run();
            return To.page(page.href("/docket/" + item.id()));
        } catch (StepRefused e) {
            return refused(page, actor, item, e.text());
        } catch (FileRefused e) {
            return refused(page, actor, item, e.text());
        }
    }

    private Object refused(Page page, Actor actor, Item item, String fault) {
        ModelAndView shown = new ModelAndView(page.show("docket/item", views.of(item, actor, page, fault)));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    @GetMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/papers/{paper:[0-9a-f]+}")
    ResponseEntity<byte[]> read(Actor actor, @PathVariable String id, @PathVariable String paper) {
        Paper known = papers.of(actor.reader(), id).stream()
                .filter(it -> it.id().equals(paper))
                .findFirst()
                .orElseThrow(NotFound::new);
        access.given("docket.paper", actor, id, known.id(), How.DOWNLOADED);
        byte[] content = papers.read(actor.reader(), paper).orElseThrow(NotFound::new);
        return file(known.name(), MediaType.parseMediaType(known.media()), content);
    }

    @GetMapping("/{language:en|ru}/docket/{id:[0-9a-f]+}/receipt.pdf")
    ResponseEntity<byte[]> receipt(Page page, Actor actor, @PathVariable String id) {
        Item item = access.given("docket.receipt", actor, id, id, How.PRINTED);
        var zone = acceptance.zone(item);
        var sheet = receipts.of(
                item,
                acceptance.agreement(item).title().in(page.language().tag()),
                papers.of(actor.reader(), id),
                zone,
                page.words());
        return file("receipt-" + id + ".pdf", MediaType.APPLICATION_PDF, Printed.pdf(sheet, LocalDate.now(zone)));
    }

    /** An answer that a browser saves and never shows within the site. */
    static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
