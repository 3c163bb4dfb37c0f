package org.chancery.server.exchange.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.server.exchange.Correspondence;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.ThreadRead;
import org.chancery.server.exchange.Threads;
import org.chancery.server.exchange.file.Attachment;
import org.chancery.server.exchange.file.Attachments;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The list of threads, a thread, an item. */
@Controller
@UseCase("exchange.read")
class ReadPages {

    private final Correspondence correspondence;
    private final Threads threads;
    private final Attachments attachments;
    private final Permissions permissions;
    private final PartyNames names;
    private final ShownItems items;

    ReadPages(
            Correspondence correspondence,
            Threads threads,
            Attachments attachments,
            Permissions permissions,
            PartyNames names,
            ShownItems items) {
        this.correspondence = correspondence;
        this.threads = threads;
        this.attachments = attachments;
        this.permissions = permissions;
        this.names = names;
        this.items = items;
    }

    @GetMapping("/{language:en|ru}/exchange")
    View list(Page page, Actor actor) {
        Threads.Page found = threads.page(actor, Ids.before(page));
        return page.show(
                "exchange/list",
                new ListView(
                        found.lines(),
                        found.earlier().map(it -> Ids.back(page, it)),
                        names.in(page),
                        threads.unread(actor),
                        permissions.allows("exchange.write", actor)));
    }

    @GetMapping("/{language:en|ru}/exchange/threads/{id:[0-9a-f-]+}")
    View thread(Page page, Actor actor, @PathVariable String id) {
        ThreadRead read = correspondence.thread(actor, Ids.required(id));
        Map<UUID, List<Attachment>> files = new HashMap<>();
        for (Item item : read.items()) {
            files.put(item.id(), attachments.of(actor.reader(), item.id()));
        }
        return page.show(
                "exchange/thread",
                new ThreadView(
                        read,
                        files,
                        names.in(page),
                        names.agreement(page, read.subject().agreement()),
                        permissions.allows("exchange.write", actor)));
    }

    @GetMapping("/{language:en|ru}/exchange/items/{id:[0-9a-f-]+}")
    View item(Page page, Actor actor, @PathVariable String id) {
        return page.show("exchange/item", items.of(page, actor, correspondence.item(actor, Ids.required(id)), ""));
    }
}
