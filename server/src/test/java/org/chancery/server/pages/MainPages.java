package org.chancery.server.pages;

import java.util.List;
import java.util.stream.Stream;

/** The addresses that every test of all pages goes through, below the language. */
final class MainPages {
    static final List<String> PATHS = List.of(
            "/",
            "/agreements",
            "/agreements/att",
            "/agreements/att?on=2014-11-01&known-at=2014-12-01",
            "/agreements/ccw?sort=consent&order=descending",
            "/agreements/ctbt",
            "/agreements/hague-regulations-1907",
            "/agreements/csto-model-agreement-new-weapons",
            "/agreements/mine-ban/states/FIN",
            "/agreements/ccw-p3/relations/USA/FRA",
            "/states",
            "/states/FRA",
            "/states/FRA/compare?with=RUS",
            "/acts/1/20",
            "/register",
            "/register?agreement=att&state=FRA",
            "/register/verify",
            "/search?q=france",
            "/search?q=nothingofthekind",
            "/changes?since=2025-01-01",
            "/report",
            "/help",
            "/accessibility",
            "/sources",
            "/api");

    private MainPages() {}

    /** Every page in each language. */
    static Stream<String> all() {
        return Stream.of("en", "ru").flatMap(language -> PATHS.stream().map(path -> "/" + language + path));
    }
}
