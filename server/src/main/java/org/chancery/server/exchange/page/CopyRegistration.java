package org.chancery.server.exchange.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.chancery.server.access.How;
import org.chancery.server.copies.CopyRefused;
import org.chancery.server.copies.Documents;
import org.chancery.server.copies.NewDocument;
import org.chancery.server.exchange.Correspondence;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.file.Attachment;
import org.chancery.server.exchange.file.Attachments;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A registry officer enters a PDF of the exchange in the registry of numbered copies, under the label that it has here. */
@Controller
@UseCase("copies.enter")
class CopyRegistration {

    private final Documents documents;
    private final Correspondence correspondence;
    private final Attachments attachments;
    private final Permissions permissions;
    private final ShownItems items;

    CopyRegistration(
            Documents documents,
            Correspondence correspondence,
            Attachments attachments,
            Permissions permissions,
            ShownItems items) {
        this.documents = documents;
        this.correspondence = correspondence;
        this.attachments = attachments;
        this.permissions = permissions;
        this.items = items;
    }

    @PostMapping("/{language:en|ru}/exchange/files/{id:[0-9a-f-]+}/register")
    Object register(Page page, Actor actor, @PathVariable String id) throws IOException {
        permissions.require("copies.enter", actor);
        Attachment file = attachments.find(actor.reader(), Ids.required(id)).orElseThrow(NotFound::new);
        Item item = correspondence.find(actor, file.item());
        correspondence.openedFile(actor, item, file.id(), How.DOWNLOADED);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(Math.toIntExact(file.size()));
        attachments.copy(file, pdf);
        String title = item.title().isEmpty() ? file.name() : item.title();
        try {
            UUID entered =
                    documents.enter(actor, NewDocument.labelledBefore(title, "", item.label(), pdf.toByteArray()));
            return To.page(page.href("/copies/documents/" + entered));
        } catch (CopyRefused e) {
            ModelAndView shown = new ModelAndView(
                    page.show("exchange/item", items.of(page, actor, item, page.t(e.text(), e.values()))));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
    }
}
