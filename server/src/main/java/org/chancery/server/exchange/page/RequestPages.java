package org.chancery.server.exchange.page;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.exchange.Correspondence;
import org.chancery.server.exchange.ExchangeRefused;
import org.chancery.server.exchange.Item;
import org.chancery.server.exchange.Parties;
import org.chancery.server.exchange.Request;
import org.chancery.server.exchange.Requests;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Requests for information between Parties, with their clock. */
@Controller
class RequestPages {

    private static final String ONE = "/{language:en|ru}/exchange/requests/{id:[0-9a-f-]+}";

    private final Requests requests;
    private final Correspondence correspondence;
    private final Permissions permissions;
    private final ComposeViews views;
    private final Composing composing;
    private final PartyNames names;
    private final Clock clock;

    RequestPages(
            Requests requests,
            Correspondence correspondence,
            Permissions permissions,
            ComposeViews views,
            Composing composing,
            PartyNames names,
            Clock clock) {
        this.requests = requests;
        this.correspondence = correspondence;
        this.permissions = permissions;
        this.views = views;
        this.composing = composing;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/{language:en|ru}/exchange/requests")
    @UseCase("exchange.read")
    View list(Page page, Actor actor) {
        List<RequestsView.Line> lines = requests.list(actor).stream()
                .map(it -> new RequestsView.Line(
                        it, it.standing(clock.instant()), correspondence.subject(actor, it.thread())))
                .toList();
        return page.show(
                "exchange/requests",
                new RequestsView(lines, names.in(page), permissions.allows("exchange.ask", actor)));
    }

    @GetMapping("/{language:en|ru}/exchange/requests/new")
    @UseCase("exchange.ask")
    View blank(Page page, Actor actor, @RequestParam MultiValueMap<String, String> asked) {
        permissions.require("exchange.ask", actor);
        return page.show(
                "exchange/compose",
                views.of(
                        page,
                        actor,
                        ComposeView.Mode.ASK,
                        "/exchange/requests/new",
                        new Sent(asked),
                        List.of(),
                        ComposeViews.Fault.NONE));
    }

    @PostMapping("/{language:en|ru}/exchange/requests/new")
    @UseCase("exchange.ask")
    Object ask(
            Page page,
            Actor actor,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        permissions.require("exchange.ask", actor);
        Sent sent = new Sent(fields);
        Composing.Form form =
                new Composing.Form(ComposeView.Mode.ASK, "/exchange/requests/new", List.of(), Optional.empty());
        return composing.tried(
                page,
                actor,
                form,
                sent,
                file,
                draft -> requests.ask(actor, sent.one("subject"), sent.one("agreement"), sent.one("article"), draft));
    }

    @GetMapping(ONE)
    @UseCase("exchange.read")
    View one(Page page, Actor actor, @PathVariable String id) {
        return page.show("exchange/request", view(page, actor, requests.request(actor, Ids.required(id)), ""));
    }

    private RequestView view(Page page, Actor actor, Request request, String fault) {
        boolean own = request.asked().equals(Parties.of(actor));
        Item question = correspondence.item(actor, request.item());
        return new RequestView(
                request,
                request.standing(clock.instant()),
                question,
                correspondence.subject(actor, request.thread()),
                names.in(page),
                request.answer().isEmpty()
                        && permissions.allows("exchange.answer-request", actor, own ? "own-state" : ""),
                fault);
    }

    @GetMapping(ONE + "/answer")
    @UseCase("exchange.answer-request")
    View answering(Page page, Actor actor, @PathVariable String id) {
        Request request = own(actor, id);
        Item question = correspondence.find(actor, request.item());
        Sent sent = LabelFields.of(new Sent(Map.of()).with("to", List.of(request.asks())), question.label());
        return page.show(
                "exchange/compose",
                views.of(
                        page,
                        actor,
                        ComposeView.Mode.ANSWER,
                        answer(request),
                        sent,
                        List.of(),
                        ComposeViews.Fault.NONE));
    }

    @PostMapping(ONE + "/answer")
    @UseCase("exchange.answer-request")
    Object answered(
            Page page,
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        Request request = own(actor, id);
        Composing.Form form = new Composing.Form(ComposeView.Mode.ANSWER, answer(request), List.of(), Optional.empty());
        return composing.tried(
                page, actor, form, new Sent(fields), file, draft -> requests.answer(actor, request.id(), draft));
    }

    @PostMapping(ONE + "/decline")
    @UseCase("exchange.answer-request")
    Object declined(Page page, Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        Request request = own(actor, id);
        try {
            requests.decline(actor, request.id(), reason);
            return To.page(page.href("/exchange/requests/" + request.id()));
        } catch (ExchangeRefused e) {
            UUID same = request.id();
            ModelAndView shown = new ModelAndView(
                    page.show("exchange/request", view(page, actor, requests.request(actor, same), e.text())));
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
    }

    private Request own(Actor actor, String id) {
        Request request = requests.request(actor, Ids.required(id));
        permissions.require(
                "exchange.answer-request", actor, request.asked().equals(Parties.of(actor)) ? "own-state" : "");
        return request;
    }

    private static String answer(Request request) {
        return "/exchange/requests/" + request.id() + "/answer";
    }
}
