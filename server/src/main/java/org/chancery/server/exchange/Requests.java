package org.chancery.server.exchange;

import java.util.List;
import java.util.UUID;
import org.chancery.server.database.Working;
import org.chancery.server.exchange.ExchangeRefused.Why;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/** Requests for information between Parties: asked, due, answered or declined with a reason; what is overdue stays visible to both. */
@Service
public class Requests {

    private static final String ASK = "exchange.ask";

    private final Permissions permissions;
    private final Exchange exchange;
    private final ItemTable items;
    private final RequestTable requests;
    private final ReadNotes notes;
    private final Working working;

    Requests(
            Permissions permissions,
            Exchange exchange,
            ItemTable items,
            RequestTable requests,
            ReadNotes notes,
            Working working) {
        this.permissions = permissions;
        this.exchange = exchange;
        this.items = items;
        this.requests = requests;
        this.notes = notes;
        this.working = working;
    }

    /** Asks every State to whom the question goes; the question has a date by which the answer is due. */
    public UUID ask(Actor by, String subject, String agreement, String article, Draft question) {
        permissions.require(ASK, by);
        if (question.replyBy().isEmpty()) {
            throw new ExchangeRefused(Why.DUE_MISSING);
        }
        if (question.addressed().stream().anyMatch(it -> !isState(it))) {
            throw new ExchangeRefused(Why.STATES_ONLY);
        }
        return working.as(by.reader(), sql -> {
            UUID id = exchange.open(by, subject, agreement, article, question);
            Item put = items.find(by.reader(), id).orElseThrow();
            put.addressed().forEach(it -> requests.put(by, put, it));
            return id;
        });
    }

    private static boolean isState(String code) {
        return code.matches("[A-Z]{3}");
    }

    /** All that the person may read, those that are due first at the top. */
    public List<Request> list(Actor by) {
        permissions.require(Correspondence.READ, by);
        List<Request> all = requests.latest(by.reader());
        notes.requests(by, all);
        return all;
    }

    /** One of them. */
    public Request request(Actor by, UUID id) {
        permissions.require(Correspondence.READ, by);
        return requests.find(by.reader(), id).orElseThrow(NotFound::new);
    }

    /** The State that is asked answers, by an item in the thread. */
    public UUID answer(Actor by, UUID id, Draft answer) {
        Request request = own(by, id);
        return working.as(by.reader(), sql -> {
            UUID item = exchange.add(by, request.thread(), answer);
            Item question = question(by, request);
            if (!requests.answer(by, request, item, "", question.labelId())) {
                throw new ExchangeRefused(Why.CHANGED_MEANWHILE);
            }
            return item;
        });
    }

    /** The State that is asked declines, with a reason. */
    public void decline(Actor by, UUID id, String reason) {
        Request request = own(by, id);
        if (reason.isBlank()) {
            throw new ExchangeRefused(Why.REASON_MISSING);
        }
        if (reason.length() > Draft.LONGEST_BODY) {
            throw new ExchangeRefused(Why.TOO_LONG);
        }
        if (!requests.answer(
                by,
                request,
                null,
                Written.clean(reason).strip(),
                question(by, request).labelId())) {
            throw new ExchangeRefused(Why.CHANGED_MEANWHILE);
        }
    }

    private Item question(Actor by, Request request) {
        return items.find(by.reader(), request.item()).orElseThrow(NotFound::new);
    }

    private Request own(Actor by, UUID id) {
        Request request = request(by, id);
        permissions.require("exchange.answer-request", by, request.asked().equals(Parties.of(by)) ? "own-state" : "");
        if (request.answer().isPresent()) {
            throw new ExchangeRefused(Why.CHANGED_MEANWHILE);
        }
        return request;
    }
}
