package org.chancery.bench.leaks;

import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to ask the registry of copies: documents by id, in lists and by words; copies in lists and by code. */
final class CopyRoutes {

    private static final Comparator<Paper> NEWEST = Comparator.comparing(Paper::added)
            .thenComparing(paper -> paper.id().toString())
            .reversed();
    private static final int PAGE = 5;

    private final Connection readers;

    CopyRoutes(Connection readers) {
        this.readers = readers;
    }

    List<Route> all() {
        return List.of(
                route(
                        "copies: document by id",
                        world -> "select d.document from unnest(array['"
                                + joined(world, it -> it.id().toString())
                                + "', '00000000-0000-0000-0000-000000000001']::uuid[]) w (id)"
                                + " cross join lateral copies.document_work_by_id(w.id) d order by 1",
                        visible ->
                                visible.map(it -> it.id().toString()).sorted().toList()),
                route(
                        "copies: latest documents",
                        world -> "select document from copies.document_work_latest(" + PAGE
                                + ", 'infinity', '00000000-0000-0000-0000-000000000000')",
                        visible -> ids(visible.sorted(NEWEST).limit(PAGE))),
                route(
                        "copies: documents by words",
                        world -> "select document from copies.document_work_search('alpha', " + PAGE + ")",
                        visible -> ids(with("alpha", visible).sorted(NEWEST).limit(PAGE))),
                route(
                        "copies: count of documents",
                        world -> "select copies.document_work_count('beta')",
                        visible -> List.of(Long.toString(with("beta", visible).count()))),
                route(
                        "copies: all copies",
                        world -> "select document from copies.issue_facts order by document",
                        visible ->
                                visible.map(it -> it.id().toString()).sorted().toList()),
                route(
                        "copies: by code",
                        world -> "select c.document from unnest(array['" + joined(world, CopyRows::code)
                                + "', '000000000000']) w (code)"
                                + " cross join lateral copies.issue_by_code(w.code) c order by 1",
                        visible ->
                                visible.map(it -> it.id().toString()).sorted().toList()));
    }

    private static String joined(World world, Function<Paper, String> what) {
        return world.papers().stream().map(what).collect(Collectors.joining("','"));
    }

    private static List<String> ids(Stream<Paper> papers) {
        return papers.map(it -> it.id().toString()).toList();
    }

    /** Words of title and symbol are searched; a title begins with a word of its own. */
    private static Stream<Paper> with(String word, Stream<Paper> papers) {
        return papers.filter(it -> it.words().contains(word) || it.title().startsWith(word + " "));
    }

    private Route route(String name, Function<World, String> question, Function<Stream<Paper>, List<String>> rule) {
        return new SqlRoute(readers, name, question, rule);
    }
}
