package org.chancery.bench.leaks;

import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of offices, whose rows are for some of those only who may read their labels. */
final class OfficeRoutes {

    private final Connection readers;

    OfficeRoutes(Connection readers) {
        this.readers = readers;
    }

    List<Route> all() {
        Condition incidents = Condition.ofIncidents()
                .inOffice()
                .or(Condition.own())
                .or(Condition.toldOriginator().inOffice());
        Condition sealed = Condition.own().or((person, paper) -> person.account() == paper.recipient());
        Condition labelled = (person, paper) -> paper.isLabelled();
        return List.of(
                accessLog(),
                table(
                        "authorisations",
                        "select authorisation from labels.authorisation_facts where authorisation like 'zq%' order by 1",
                        Paper::token,
                        Condition.keeper().inOffice()),
                table("incidents", "select incident from incidents.incident_work order by 1", related(5), incidents),
                table("notices", "select incident from incidents.notice_work order by 1", related(5), incidents),
                table("steps", "select incident from incidents.step_work order by 1", related(5), incidents),
                one("incident by id", "incident", "incidents.incident_work_by_id(w.id::uuid)", related(5), incidents),
                one(
                        "docket by id",
                        "item",
                        "docket.item_work_by_id(w.id)",
                        Paper::docketItem,
                        Condition.docket().inOffice()),
                one("sealed paper by id", "id", "sealed.paper_work_by_id(w.id::uuid)", related(6), sealed),
                table(
                        "docket",
                        "select item from docket.item_work order by 1",
                        Paper::docketItem,
                        Condition.docket().inOffice()),
                table(
                        "docket, steps",
                        "select item from docket.step_work order by 1",
                        Paper::docketItem,
                        Condition.docket().inOffice()),
                table("sealed papers", "select id from sealed.paper_work order by 1", related(6), sealed),
                table("recipients", "select paper from sealed.recipient_work order by 1", related(6), sealed),
                table(
                        "copies: requests for more",
                        "select consent from copies.consent_work order by 1",
                        related(8),
                        labelled),
                table(
                        "copies: lines of inventories",
                        "select copy from copies.inventory_line_work order by 1",
                        related(7),
                        labelled),
                table(
                        "copies: answers to queries",
                        "select copy from copies.query_answer_work order by 1",
                        related(7),
                        labelled));
    }

    /** Who watches gets the line of the ghost and that of the holder, others their own. */
    private Route accessLog() {
        Condition watches = Condition.watchesReads().inOffice();
        return new SqlRoute(
                readers,
                "access log",
                "select item from access.read_work where item like 'zq%' order by 1",
                world -> Stream.empty(),
                (person, visible) -> visible.flatMap(it -> watches.holds(person, it)
                                ? Stream.of(it.token(), it.token())
                                : it.isHeldBy(person) ? Stream.of(it.token()) : Stream.empty())
                        .sorted()
                        .toList());
    }

    /** Asks for all papers by their ids, and for one that is not there. */
    private Route one(String name, String column, String function, Function<Paper, String> id, Condition condition) {
        return new SqlRoute(
                readers,
                name,
                "select f." + column + " from unnest(?::text[]) w (id) cross join lateral " + function
                        + " f order by 1",
                world -> Stream.concat(
                        Stream.of("00000000-0000-0000-0000-000000000001"),
                        world.papers().stream().map(id)),
                found(id, condition));
    }

    private Route table(String name, String question, Function<Paper, String> found, Condition condition) {
        return new SqlRoute(readers, name, question, world -> Stream.empty(), found(found, condition));
    }

    private static SqlRoute.Rule found(Function<Paper, String> found, Condition condition) {
        return (person, visible) -> visible.filter(it -> condition.holds(person, it))
                .map(found)
                .sorted()
                .toList();
    }

    private static Function<Paper, String> related(int which) {
        return paper -> paper.related(which).toString();
    }
}
