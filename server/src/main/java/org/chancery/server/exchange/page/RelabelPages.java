package org.chancery.server.exchange.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.law.label.Label;
import org.chancery.server.exchange.Correspondence;
import org.chancery.server.exchange.ExchangeRefused;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.Parties;
import org.chancery.server.exchange.Relabelling;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Another label: asked for, consented to, put on. */
@Controller
@UseCase("exchange.relabel")
class RelabelPages {

    private static final String ITEM = "/{language:en|ru}/exchange/items/{id:[0-9a-f-]+}";

    private final Correspondence correspondence;
    private final Relabelling relabelling;
    private final Permissions permissions;
    private final ComposeViews views;
    private final Composing composing;
    private final ShownItems items;

    RelabelPages(
            Correspondence correspondence,
            Relabelling relabelling,
            Permissions permissions,
            ComposeViews views,
            Composing composing,
            ShownItems items) {
        this.correspondence = correspondence;
        this.relabelling = relabelling;
        this.permissions = permissions;
        this.views = views;
        this.composing = composing;
        this.items = items;
    }

    @GetMapping(ITEM + "/label")
    View form(Page page, Actor actor, @PathVariable String id) {
        Item item = owned(actor, id);
        Sent sent = LabelFields.of(new Sent(Map.of()), item.label())
                .with("to", item.addressed())
                .with("earlier", List.of("too"));
        return page.show(
                "exchange/compose",
                views.of(page, actor, ComposeView.Mode.LABEL, target(item), sent, List.of(), ComposeViews.Fault.NONE));
    }

    @PostMapping(ITEM + "/label")
    Object change(Page page, Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        Item item = owned(actor, id);
        Sent sent = new Sent(fields);
        Composing.Form form = new Composing.Form(ComposeView.Mode.LABEL, target(item), List.of(), Optional.empty());
        Set<String> wrong = new TreeSet<>();
        Optional<Label> wanted = LabelForm.read(sent, Parties.of(actor), Optional.empty(), wrong)
                .map(it -> withOriginators(it, item.label()));
        if (wanted.isEmpty()) {
            return composing.again(page, actor, form, sent, wrong, "exchange.refused.FIELDS_WRONG", Optional.empty());
        }
        try {
            UUID now = relabelling
                    .change(actor, item.id(), wanted.get(), sent.one("reason"), sent.has("earlier", "too"))
                    .orElse(item.id());
            return To.page(page.href("/exchange/items/" + now));
        } catch (ExchangeRefused e) {
            return composing.again(page, actor, form, sent, Set.of(), e.text(), Optional.of(e));
        }
    }

    /** Who decides about a label is not changed by changing it. */
    private static Label withOriginators(Label wanted, Label before) {
        return wanted instanceof Label.Marking fresh && before instanceof Label.Marking old
                ? new Label.Marking(
                        fresh.level(),
                        old.originators(),
                        fresh.release(),
                        fresh.notTo(),
                        fresh.caveats(),
                        fresh.descriptors(),
                        fresh.cases(),
                        fresh.downgrade(),
                        fresh.reviewBy(),
                        fresh.basis())
                : wanted;
    }

    @PostMapping(ITEM + "/requests/{request:[0-9a-f-]+}/answer")
    @UseCase("exchange.consent")
    Object answer(
            Page page,
            Actor actor,
            @PathVariable String id,
            @PathVariable String request,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason) {
        Item item = correspondence.find(actor, Ids.required(id));
        return tried(page, actor, item, () -> {
            relabelling.answer(actor, Ids.required(request), answer.equals("agree"), reason);
            return item.id();
        });
    }

    @PostMapping(ITEM + "/requests/{request:[0-9a-f-]+}/apply")
    Object apply(Page page, Actor actor, @PathVariable String id, @PathVariable String request) {
        Item item = owned(actor, id);
        return tried(page, actor, item, () -> relabelling.apply(actor, Ids.required(request)));
    }

    private interface Step {
        UUID take();
    }

    private Object tried(Page page, Actor actor, Item item, Step step) {
        try {
            return To.page(page.href("/exchange/items/" + step.take()));
        } catch (ExchangeRefused e) {
            ModelAndView shown =
                    new ModelAndView(page.show("exchange/item", items.of(page, actor, item, page.t(e.text()))));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
    }

    private Item owned(Actor actor, String id) {
        Item item = correspondence.find(actor, Ids.required(id));
        boolean own = item.party().equals(Parties.of(actor)) || Relabelling.isOriginator(actor, item);
        permissions.require("exchange.relabel", actor, own ? "own-document" : "");
        return item;
    }

    private static String target(Item item) {
        return "/exchange/items/" + item.id() + "/label";
    }
}
