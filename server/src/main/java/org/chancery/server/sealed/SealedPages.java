package org.chancery.server.sealed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
import org.springframework.web.servlet.View;

/** Sealed papers: sent, listed, taken. */
@Controller
@UseCase("sealed.read")
class SealedPages {

    private static final String HERE = "/sealed";

    private final SealedFiles files;
    private final SealedViews views;
    private final ObjectProvider<DocumentLink> links;

    SealedPages(SealedFiles files, SealedViews views, ObjectProvider<DocumentLink> links) {
        this.files = files;
        this.views = views;
        this.links = links;
    }

    @GetMapping("/{language:en|ru}/sealed")
    View list(Page page, Actor actor) {
        return page.show("sealed/list", view(page, actor, files.all(actor), "", "PUBLIC", List.of(), ""));
    }

    @PostMapping("/{language:en|ru}/sealed")
    @UseCase("sealed.send")
    Object send(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "PUBLIC") String label,
            @RequestParam(required = false) @Nullable List<String> key,
            @RequestParam(required = false) @Nullable MultipartFile sealed) {
        List<String> chosen = key == null ? List.of() : key;
        try {
            UUID id = files.keep(
                    actor,
                    new SealedDraft(
                            title,
                            SealedDraft.label(label),
                            chosen.stream().flatMap(it -> Ids.of(it).stream()).toList(),
                            bytes(sealed),
                            Optional.empty()));
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header("Location", page.href(HERE + "/" + id))
                    .build();
        } catch (SealedRefused refused) {
            ModelAndView again = new ModelAndView(page.show(
                    "sealed/list", view(page, actor, files.all(actor), title, label, chosen, page.t(refused.text()))));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @GetMapping("/{language:en|ru}/sealed/{id:[0-9a-f-]+}")
    View one(Page page, Actor actor, @PathVariable String id) {
        SealedPaper paper = Ids.of(id).flatMap(it -> files.find(actor, it)).orElseThrow(NotFound::new);
        return page.show("sealed/paper", view(page, actor, List.of(paper), "", "PUBLIC", List.of(), ""));
    }

    @GetMapping("/{language:en|ru}/sealed/{id:[0-9a-f-]+}/file.age")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String id) {
        byte[] bytes = Ids.of(id).flatMap(it -> files.take(actor, it)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id.substring(0, Math.min(8, id.length())) + ".age")
                                .build()
                                .toString())
                .body(bytes);
    }

    private SealedPageView view(
            Page page,
            Actor actor,
            List<SealedPaper> papers,
            String title,
            String label,
            List<String> chosen,
            String fault) {
        return new SealedPageView(
                papers,
                views.names(actor),
                actor.person(),
                views.form(actor, HERE, title, label, chosen),
                papers.size() == 1 ? document(page, actor, papers.getFirst()) : Optional.empty(),
                fault);
    }

    private Optional<DocumentLink.Place> document(Page page, Actor actor, SealedPaper paper) {
        return paper.about()
                .flatMap(it -> links.orderedStream()
                        .flatMap(link -> link.of(actor, it, page.language()).stream())
                        .findFirst());
    }

    private static byte[] bytes(@Nullable MultipartFile sealed) {
        try {
            return sealed == null ? new byte[0] : sealed.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
