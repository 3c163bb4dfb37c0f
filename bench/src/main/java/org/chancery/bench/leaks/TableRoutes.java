package org.chancery.bench.leaks;

import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to ask a table that was made as docs/schema.md says. */
final class TableRoutes {

    private static final Comparator<Paper> NEWEST = Comparator.comparing(Paper::added)
            .thenComparing(paper -> paper.id().toString())
            .reversed();
    private static final int PAGE = 5;
    private static final String ABSENT = "00000000-0000-0000-0000-000000000001";

    private final Connection readers;

    TableRoutes(Connection readers) {
        this.readers = readers;
    }

    List<Route> all() {
        return List.of(
                new SqlRoute(
                        readers,
                        "by id",
                        "select p.id from unnest(?::text[]::uuid[]) w (id)"
                                + " cross join lateral paper.paper_work_by_id(w.id) p order by 1",
                        world -> Stream.concat(
                                Stream.of(ABSENT),
                                world.papers().stream().map(it -> it.id().toString())),
                        (person, visible) -> ids(visible.sorted(
                                Comparator.comparing(it -> it.id().toString())))),
                route(
                        "list",
                        "select id from paper.paper_work order by added desc, id desc",
                        visible -> ids(visible.sorted(NEWEST))),
                route(
                        "latest",
                        "select id from paper.paper_work_latest(" + PAGE
                                + ", 'infinity', '00000000-0000-0000-0000-000000000000')",
                        visible -> ids(visible.sorted(NEWEST).limit(PAGE))),
                route(
                        "next page",
                        "select n.id from (select * from paper.paper_work_latest(" + PAGE
                                + ", 'infinity', '00000000-0000-0000-0000-000000000000') order by added, id limit 1) f"
                                + " cross join lateral paper.paper_work_latest(" + PAGE + ", f.added, f.id) n",
                        visible -> ids(visible.sorted(NEWEST).skip(PAGE).limit(PAGE))),
                route(
                        "search",
                        "select id from paper.paper_work_search('alpha', " + PAGE + ")",
                        visible -> ids(with("alpha", visible).sorted(NEWEST).limit(PAGE))),
                route(
                        "count",
                        "select paper.paper_work_count('note beta')",
                        visible -> List.of(Long.toString(with("beta", visible).count()))),
                route(
                        "facets",
                        "select added::date || ' ' || count(*) from paper.paper_work group by added::date order by 1",
                        TableRoutes::facets),
                route(
                        "completion",
                        "select * from paper.paper_work_complete('g', 7)",
                        visible -> visible.map(Paper::title)
                                .filter(it -> it.startsWith("g"))
                                .distinct()
                                .sorted()
                                .limit(7)
                                .toList()));
    }

    private static List<String> ids(Stream<Paper> papers) {
        return papers.map(it -> it.id().toString()).toList();
    }

    private static Stream<Paper> with(String word, Stream<Paper> papers) {
        return papers.filter(it -> it.words().contains(word));
    }

    private static List<String> facets(Stream<Paper> visible) {
        Map<String, Long> days = visible.collect(
                Collectors.groupingBy(it -> it.added().toString(), TreeMap::new, Collectors.counting()));
        return days.entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue())
                .toList();
    }

    private Route route(String name, String question, Function<Stream<Paper>, List<String>> expected) {
        return SqlRoute.plain(readers, name, question, expected);
    }
}
