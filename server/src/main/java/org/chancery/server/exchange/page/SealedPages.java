package org.chancery.server.exchange.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.SealedAttachments;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.sealed.SealedDraft;
import org.chancery.server.sealed.SealedRefused;
import org.chancery.server.sealed.SealedViews;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** A sealed file is attached to a message or document. */
@Controller("exchange.sealedPages")
@UseCase("exchange.seal")
class SealedPages {

    private static final String SEALED = "/{language:en|ru}/exchange/items/{id:[0-9a-f-]+}/sealed";

    private final SealedAttachments attachments;
    private final SealedViews views;

    SealedPages(SealedAttachments attachments, SealedViews views) {
        this.attachments = attachments;
        this.views = views;
    }

    @GetMapping(SEALED)
    View form(Page page, Actor actor, @PathVariable String id) {
        Item item = attachments.writable(actor, Ids.required(id));
        return shown(page, actor, item, "", item.label().toString(), List.of(), "");
    }

    @PostMapping(SEALED)
    Object attach(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(required = false) @Nullable List<String> key,
            @RequestParam(required = false) @Nullable MultipartFile sealed) {
        Item item = attachments.writable(actor, Ids.required(id));
        List<String> chosen = key == null ? List.of() : key;
        try {
            attachments.attach(
                    actor,
                    item.id(),
                    title,
                    SealedDraft.label(label),
                    chosen.stream().flatMap(it -> Ids.of(it).stream()).toList(),
                    bytes(sealed));
            return To.page(page.href("/exchange/items/" + item.id()));
        } catch (SealedRefused refused) {
            ModelAndView again =
                    new ModelAndView(shown(page, actor, item, title, label, chosen, page.t(refused.text())));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private View shown(
            Page page, Actor actor, Item item, String title, String label, List<String> chosen, String fault) {
        String here = "/exchange/items/" + item.id() + "/sealed";
        return page.show("exchange/sealed", new SealView(item, views.form(actor, here, title, label, chosen), fault));
    }

    private static byte[] bytes(@Nullable MultipartFile sealed) {
        try {
            return sealed == null ? new byte[0] : sealed.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
