package org.chancery.bench.leaks;

import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
                byIds(
                        "copies: document by id",
                        "select d.document from unnest(?::text[]::uuid[]) w (id)"
                                + " cross join lateral copies.document_work_by_id(w.id) d order by 1",
                        it -> it.id().toString(),
                        "00000000-0000-0000-0000-000000000001"),
                route(
                        "copies: latest documents",
                        "select document from copies.document_work_latest(" + PAGE
                                + ", 'infinity', '00000000-0000-0000-0000-000000000000')",
                        visible -> ids(visible.sorted(NEWEST).limit(PAGE))),
                route(
                        "copies: documents by words",
                        "select document from copies.document_work_search('alpha', " + PAGE + ")",
                        visible -> ids(with("alpha", visible).sorted(NEWEST).limit(PAGE))),
                route(
                        "copies: count of documents",
                        "select copies.document_work_count('beta')",
                        visible -> List.of(Long.toString(with("beta", visible).count()))),
                route(
                        "copies: all copies",
                        "select document from copies.issue_facts order by document",
                        visible ->
                                visible.map(it -> it.id().toString()).sorted().toList()),
                byIds(
                        "copies: by code",
                        "select c.document from unnest(?::text[]) w (code)"
                                + " cross join lateral copies.issue_by_code(w.code) c order by 1",
                        CopyRows::code,
                        "000000000000"));
    }

    /** Asks for all papers and for one that is not there. */
    private Route byIds(String name, String question, Function<Paper, String> what, String absent) {
        return new SqlRoute(
                readers,
                name,
                question,
                world ->
                        Stream.concat(Stream.of(absent), world.papers().stream().map(what)),
                (person, visible) -> visible.filter(Paper::isLabelled)
                        .map(it -> it.id().toString())
                        .sorted()
                        .toList());
    }

    private static List<String> ids(Stream<Paper> papers) {
        return papers.map(it -> it.id().toString()).toList();
    }

    /** Words of title and symbol are searched; a title begins with a word of its own. */
    private static Stream<Paper> with(String word, Stream<Paper> papers) {
        return papers.filter(it -> it.words().contains(word) || it.title().startsWith(word + " "));
    }

    private Route route(String name, String question, Function<Stream<Paper>, List<String>> rule) {
        return SqlRoute.plain(readers, name, question, visible -> rule.apply(visible.filter(Paper::isLabelled)));
    }
}
