package org.chancery.server.exchange.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chancery.server.access.How;
import org.chancery.server.exchange.Correspondence;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.file.Attachment;
import org.chancery.server.exchange.file.Attachments;
import org.chancery.server.exchange.file.Previews;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Files of items: saved as they came, saved without what acts in them, or looked at as pictures. */
@Controller
@UseCase("exchange.read")
class FilePages {

    private static final String FILE = "/{language:en|ru}/exchange/files/{id:[0-9a-f-]+}";

    /** A picture does nothing, loads nothing and stands in no frame of another site. */
    private static final String SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Correspondence correspondence;
    private final Attachments attachments;
    private final Previews previews;
    private final Permissions permissions;
    private final PartyNames names;

    FilePages(
            Correspondence correspondence,
            Attachments attachments,
            Previews previews,
            Permissions permissions,
            PartyNames names) {
        this.correspondence = correspondence;
        this.attachments = attachments;
        this.previews = previews;
        this.permissions = permissions;
        this.names = names;
    }

    @GetMapping(FILE)
    void save(Actor actor, @PathVariable String id, HttpServletResponse response) throws IOException {
        Attachment file = opened(actor, id, How.DOWNLOADED);
        headers(response, file.name(), file.media());
        response.setContentLengthLong(file.size());
        attachments.copy(file, response.getOutputStream());
    }

    @GetMapping(FILE + "/cleaned")
    void cleaned(Actor actor, @PathVariable String id, HttpServletResponse response) throws IOException {
        Attachment file = opened(actor, id, How.DOWNLOADED);
        headers(response, "cleaned-" + file.name(), file.media());
        attachments.copyCleaned(file, response.getOutputStream());
    }

    @GetMapping(FILE + "/preview")
    View preview(Page page, Actor actor, @PathVariable String id) {
        Attachment file = opened(actor, id, How.SEEN);
        int pages = previews.pages(file);
        if (pages == 0) {
            throw new NotFound();
        }
        int shown = page.query()
                .value("page")
                .filter(it -> it.matches("[1-9][0-9]{0,4}"))
                .map(Integer::parseInt)
                .filter(it -> it <= pages)
                .orElse(1);
        Item item = correspondence.find(actor, file.item());
        return page.show("exchange/preview", new PreviewView(item, file, shown, pages, names.in(page)));
    }

    @GetMapping(FILE + "/pages/{number:[0-9]+}.png")
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable String id, @PathVariable String number) {
        Attachment file = opened(actor, id, How.SEEN);
        int page = number.length() > 5 ? 0 : Integer.parseInt(number);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .header("Content-Security-Policy", SANDBOX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(previews.picture(file, page).orElseThrow(NotFound::new));
    }

    private Attachment opened(Actor actor, String id, How how) {
        permissions.require("exchange.read", actor);
        Attachment file = find(actor, id);
        correspondence.openedFile(actor, correspondence.find(actor, file.item()), file.id(), how);
        return file;
    }

    private Attachment find(Actor actor, String id) {
        return attachments.find(actor.reader(), Ids.required(id)).orElseThrow(NotFound::new);
    }

    /** The browser saves it and never shows it within the site. */
    private static void headers(HttpServletResponse response, String name, String media) {
        response.setContentType(media);
        response.addHeader("Content-Security-Policy", SANDBOX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
