package org.chancery.server.exchange.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.exchange.Correspondence;
import org.chancery.server.exchange.Exchange;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.Parties;
import org.chancery.server.exchange.Shelves;
import org.chancery.server.exchange.ThreadRead;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Writing: a new thread, another item in one, another version of a document. */
@Controller
@UseCase("exchange.write")
class ComposePages {

    private static final String ITEM = "/{language:en|ru}/exchange/items/{id:[0-9a-f-]+}";
    private static final String THREAD = "/{language:en|ru}/exchange/threads/{id:[0-9a-f-]+}";

    private final Exchange exchange;
    private final Correspondence correspondence;
    private final Permissions permissions;
    private final ComposeViews views;
    private final Composing composing;

    ComposePages(
            Exchange exchange,
            Correspondence correspondence,
            Permissions permissions,
            ComposeViews views,
            Composing composing) {
        this.exchange = exchange;
        this.correspondence = correspondence;
        this.permissions = permissions;
        this.views = views;
        this.composing = composing;
    }

    @GetMapping("/{language:en|ru}/exchange/new")
    View blank(Page page, Actor actor, @RequestParam MultiValueMap<String, String> asked) {
        permissions.require("exchange.write", actor);
        Composing.Form form = opening(actor, new Sent(asked));
        return page.show(
                "exchange/compose",
                views.of(
                        page,
                        actor,
                        form.mode(),
                        form.target(),
                        prefilled(new Sent(asked), form.sources()),
                        form.sources(),
                        ComposeViews.Fault.NONE));
    }

    @PostMapping("/{language:en|ru}/exchange/new")
    Object open(
            Page page,
            Actor actor,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        permissions.require("exchange.write", actor);
        Sent sent = new Sent(fields);
        return composing.tried(
                page,
                actor,
                opening(actor, sent),
                sent,
                file,
                draft -> exchange.open(actor, sent.one("subject"), sent.one("agreement"), sent.one("article"), draft));
    }

    private Composing.Form opening(Actor actor, Sent sent) {
        List<Item> sources = ComposeForm.sources(sent).stream()
                .map(it -> correspondence.find(actor, it))
                .toList();
        return new Composing.Form(ComposeView.Mode.NEW, "/exchange/new", sources, Optional.empty());
    }

    @GetMapping(THREAD + "/write")
    View answer(Page page, Actor actor, @PathVariable String id) {
        ThreadRead thread = correspondence.thread(actor, Ids.required(id));
        Sent sent = new Sent(java.util.Map.of())
                .with("to", without(thread.parties(), Parties.of(actor)))
                .with("agreement", List.of(thread.subject().agreement()));
        Sent filled = thread.items().isEmpty()
                ? sent
                : LabelFields.of(sent, thread.items().getLast().label());
        return page.show(
                "exchange/compose",
                views.of(
                        page,
                        actor,
                        ComposeView.Mode.ANSWER,
                        answering(thread.subject().id()),
                        filled,
                        List.of(),
                        ComposeViews.Fault.NONE));
    }

    @PostMapping(THREAD + "/write")
    Object add(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        UUID thread = correspondence.thread(actor, Ids.required(id)).subject().id();
        Composing.Form form =
                new Composing.Form(ComposeView.Mode.ANSWER, answering(thread), List.of(), Optional.empty());
        return composing.tried(page, actor, form, new Sent(fields), file, draft -> exchange.add(actor, thread, draft));
    }

    private static String answering(UUID thread) {
        return "/exchange/threads/" + thread + "/write";
    }

    @GetMapping(ITEM + "/version")
    @UseCase("exchange.revise")
    View version(Page page, Actor actor, @PathVariable String id) {
        Item item = owned(actor, id);
        Sent sent = LabelFields.of(prefilled(new Sent(java.util.Map.of()), List.of()), item.label())
                .with("title", List.of(item.title()))
                .with("body", List.of(item.body()))
                .with("shelf", item.tags())
                .with(
                        "tags",
                        List.of(String.join(
                                ", ",
                                item.tags().stream()
                                        .filter(it -> !Shelves.NAMES.contains(it))
                                        .toList())))
                .with("to", item.addressed())
                .with("earlier", List.of("too"));
        return page.show(
                "exchange/compose",
                views.of(
                        page,
                        actor,
                        ComposeView.Mode.VERSION,
                        revising(item),
                        sent,
                        List.of(),
                        ComposeViews.Fault.NONE));
    }

    @PostMapping(ITEM + "/version")
    @UseCase("exchange.revise")
    Object revise(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        Item item = owned(actor, id);
        Composing.Form form =
                new Composing.Form(ComposeView.Mode.VERSION, revising(item), List.of(), Optional.of(item.label()));
        Sent sent = new Sent(fields).with("kind", List.of("document"));
        return composing.tried(
                page,
                actor,
                form,
                sent,
                file,
                draft -> exchange.revise(actor, item.id(), draft, sent.has("earlier", "too")));
    }

    private Item owned(Actor actor, String id) {
        Item item = correspondence.find(actor, Ids.required(id));
        permissions.require("exchange.revise", actor, item.party().equals(Parties.of(actor)) ? "own-document" : "");
        return item;
    }

    private static String revising(Item item) {
        return "/exchange/items/" + item.id() + "/version";
    }

    /** The label that the sources give stands in the form already. */
    private Sent prefilled(Sent sent, List<Item> sources) {
        return sources.isEmpty() ? sent : composing.derivedInto(sent, sources);
    }

    private static List<String> without(List<String> parties, String own) {
        return parties.stream().filter(it -> !it.equals(own)).toList();
    }
}
