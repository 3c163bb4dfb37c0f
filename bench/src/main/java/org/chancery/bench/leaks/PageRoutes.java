package org.chancery.bench.leaks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages, files, feeds and calendars on which labelled papers can stand, and public ones on which they cannot. */
final class PageRoutes {

    private static final int THREADS = 50;
    private static final int SEARCHED = 30;
    private static final int REGISTERED = 50;
    private static final int LOGGED = 100;

    private final Pages pages;

    PageRoutes(Pages pages) {
        this.pages = pages;
    }

    List<Route> all() {
        return Stream.of(exchange(), registry(), offices(), persons(), open())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> exchange() {
        return List.of(
                page("exchange", "/en/exchange", Condition.corresponds(), newest(THREADS)),
                page("library", "/ru/exchange/library?tag=gamma", Condition.corresponds(), with("gamma")),
                page(
                        "search",
                        "/en/exchange/search?words=alpha",
                        Condition.corresponds(),
                        with("alpha").andThen(newest(SEARCHED))),
                page("requests", "/ru/exchange/requests", Condition.corresponds()),
                one("item", "/en/exchange/items/", Paper::id, Condition.corresponds()),
                one("thread", "/ru/exchange/threads/", it -> it.related(1), Condition.corresponds()),
                one("request", "/en/exchange/requests/", it -> it.related(4), Condition.corresponds()));
    }

    private List<Route> registry() {
        return List.of(
                page("copies", "/en/copies", Condition.registry(), newest(REGISTERED)),
                page(
                        "copies by words",
                        "/ru/copies?q=delta",
                        Condition.registry(),
                        papers -> newest(REGISTERED)
                                .apply(papers.filter(it -> it.words().contains("delta")
                                        || it.title().startsWith("delta ")))),
                page("inventory", "/en/copies/inventories/" + CopyRows.INVENTORY, Condition.registry()),
                page("whose copy", "/ru/copies/queries/" + CopyRows.QUERY, Condition.registry()),
                one("document", "/en/copies/documents/", Paper::id, Condition.registry()),
                one("copy", "/ru/copies/", it -> it.related(7), Condition.registry()));
    }

    private List<Route> offices() {
        String ghost = Person.person(LeakHouse.GHOST);
        return List.of(
                page("access log", "/en/access-log?person=" + ghost, Condition.watchesReads(), newest(LOGGED)),
                page("access log as a file", "/ru/access-log.csv?person=" + ghost, Condition.watchesReads()),
                page("authorisations", "/en/authorisations/" + ghost, Condition.keeper()),
                page("incidents", "/ru/incidents", Condition.ofIncidents()),
                one(
                        "incident",
                        "/en/incidents/",
                        it -> it.related(5),
                        Condition.ofIncidents().or(Condition.own()).or(Condition.toldOriginator())),
                page("docket", "/en/docket", Condition.docket()));
    }

    private List<Route> persons() {
        Condition recipient = (person, paper) -> person.account() == paper.recipient();
        Condition asks = (person, paper) ->
                person.post().isOfState() && person.post().place().equals("FRA");
        Condition consents =
                (person, paper) -> paper.isLabelled() && person.post().equals(new Post("delegation-head", "FRA"));
        return List.of(
                page(
                        "start page",
                        "/en/start",
                        Condition.holder()
                                .or(recipient)
                                .or(Condition.asked())
                                .or(asks)
                                .or(Condition.keeper())
                                .or(Condition.docket())),
                page("papers held", "/ru/papers", Condition.holder().or(consents)),
                page("own reads", "/en/account/reads?day=" + OfficeRows.DAY, Condition.own(), newest(LOGGED)),
                page("own reads as a file", "/ru/account/reads.csv?day=" + OfficeRows.DAY, Condition.own()),
                page("sealed papers", "/en/sealed", Condition.own().or(recipient)),
                one(
                        "sealed paper",
                        "/ru/sealed/",
                        it -> it.related(6),
                        Condition.own().or(recipient)),
                new PageRoute(
                        pages,
                        "page: calendar",
                        person -> "/calendar/" + Accounts.calendar(person.account()) + ".ics",
                        Condition.asked().or(Condition.keeper()).inOffice(),
                        papers -> papers));
    }

    /** What everybody may read tells of none, whoever asks. */
    private List<Route> open() {
        return Stream.of(
                        "/en/search?q=alpha",
                        "/api/v1/search?q=note",
                        "/en/acts.atom",
                        "/ru/changes",
                        "/ru/security-incidents",
                        "/en/label-statistics")
                .map(it -> page(it, it, Condition.never()))
                .toList();
    }

    private Route page(String name, String path, Condition condition) {
        return page(name, path, condition, papers -> papers);
    }

    private Route page(String name, String path, Condition condition, Function<Stream<Paper>, Stream<Paper>> shown) {
        return new PageRoute(pages, "page: " + name, person -> path, condition.inOffice(), shown);
    }

    private Route one(String name, String path, Function<Paper, java.util.UUID> id, Condition condition) {
        return new OnePageRoute(pages, "page of one: " + name, path, id, condition.inOffice());
    }

    private static Function<Stream<Paper>, Stream<Paper>> with(String word) {
        return papers -> papers.filter(it -> it.words().contains(word));
    }

    private static Function<Stream<Paper>, Stream<Paper>> newest(int most) {
        return papers -> papers.sorted(PageRoute.NEWEST).limit(most);
    }
}
