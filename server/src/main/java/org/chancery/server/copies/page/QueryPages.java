package org.chancery.server.copies.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.server.access.How;
import org.chancery.server.copies.CopyRefused;
import org.chancery.server.copies.Noted;
import org.chancery.server.copies.Queries;
import org.chancery.server.copies.Query;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.Person;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Whose copy is this: asked by one, released by another, logged for oversight. */
@Controller("copies.queryPages")
@UseCase("copies.ask")
class QueryPages {

    private static final String ALL = "/{language:en|ru}/copies/queries";
    private static final String ONE = ALL + "/{id:[0-9a-f-]{16,36}}";

    /** Lines of a page. */
    private static final int SHOWN = 100;

    private final Queries queries;
    private final Mandates mandates;
    private final Noted noted;
    private final Levels levels;
    private final OfficeNames offices;

    QueryPages(Queries queries, Mandates mandates, Noted noted, Levels levels, OfficeNames offices) {
        this.queries = queries;
        this.mandates = mandates;
        this.noted = noted;
        this.levels = levels;
        this.offices = offices;
    }

    @GetMapping(ALL)
    View list(Page page, Actor actor) {
        return page.show("copies/queries", all(page, actor, "", "", ""));
    }

    @PostMapping(ALL)
    Object ask(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable MultipartFile picture) {
        try {
            UUID query = picture != null && !picture.isEmpty()
                    ? queries.askByPicture(actor, picture.getBytes(), reason)
                    : queries.askByCode(actor, code, reason);
            return Answers.to(page.href("/copies/queries/" + query));
        } catch (CopyRefused e) {
            return Answers.again(
                    page.show("copies/queries", all(page, actor, reason, code, page.t(e.text(), e.values()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(ONE)
    View one(Page page, Actor actor, @PathVariable String id) {
        return page.show("copies/query", view(page, actor, Ids.of(id), ""));
    }

    @PostMapping(ONE + "/release")
    @UseCase("copies.release")
    Object release(Page page, Actor actor, @PathVariable String id) {
        return after(page, actor, Ids.of(id), () -> queries.release(actor, Ids.of(id)));
    }

    @PostMapping(ONE + "/decline")
    Object decline(Page page, Actor actor, @PathVariable String id) {
        return after(page, actor, Ids.of(id), () -> queries.decline(actor, Ids.of(id)));
    }

    @GetMapping(ALL + "/log")
    @UseCase("copies.asked")
    View log(Page page, Actor actor) {
        Map<String, String> names = mandates.persons(actor.reader()).stream()
                .collect(Collectors.toMap(Person::id, Person::name, (one, other) -> one));
        List<Query.Logged> lines = queries.log(actor, before(page), SHOWN + 1);
        return page.show(
                "copies/asked",
                new AskedView(
                        lines.stream().limit(SHOWN).toList(),
                        lines.size() > SHOWN
                                ? Optional.of(back(page, lines.get(SHOWN - 1).entry()))
                                : Optional.empty(),
                        names,
                        offices.in(page)));
    }

    private QueriesView all(Page page, Actor actor, String reason, String code, String fault) {
        List<Query> decided = queries.decided(actor, before(page), SHOWN + 1);
        return new QueriesView(
                queries.waiting(actor),
                decided.stream().limit(SHOWN).toList(),
                decided.size() > SHOWN
                        ? Optional.of(back(page, decided.get(SHOWN - 1).id()))
                        : Optional.empty(),
                offices.in(page),
                reason,
                code,
                fault);
    }

    private static Optional<UUID> before(Page page) {
        return page.query().value("before").map(Ids::of);
    }

    private static String back(Page page, UUID last) {
        return page.query().with("before", last.toString()).toString();
    }

    private Object after(Page page, Actor actor, UUID id, Runnable step) {
        queries.find(actor, id);
        try {
            step.run();
            return Answers.to(page.href("/copies/queries/" + id));
        } catch (CopyRefused e) {
            return Answers.again(page.show("copies/query", view(page, actor, id, page.t(e.text(), e.values()))));
        } catch (ProposalRefused e) {
            String why = page.t("official.refused." + e.reason().name());
            return Answers.again(page.show("copies/query", view(page, actor, id, why)));
        }
    }

    private QueryView view(Page page, Actor actor, UUID id, String fault) {
        Query query = queries.find(actor, id);
        List<Query.Answer> answers = queries.answers(actor, id);
        answers.forEach(it -> noted.copy(actor, it.copy(), How.SEEN));
        return new QueryView(
                query,
                actor.isSamePersonAs(query.askedBy()),
                answers,
                levels.of(actor, answers.stream().map(Query.Answer::document).toList()),
                offices.in(page),
                fault);
    }
}
