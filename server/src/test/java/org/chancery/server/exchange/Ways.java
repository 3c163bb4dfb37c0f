package org.chancery.server.exchange;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The ways in which somebody could come upon a paper. */
final class Ways {

    private Ways() {}

    /** Pages by which one finds things; below the language. */
    static Stream<String> all(String word) {
        return Stream.of(
                "",
                "/start",
                "/account",
                "/exchange",
                "/exchange/search?words=" + word,
                "/exchange/library",
                "/exchange/library?tag=disposal",
                "/exchange/library?tag=" + word,
                "/exchange/requests",
                "/exchange/new",
                "/official",
                "/docket",
                "/search?q=" + word,
                "/changes",
                "/register",
                "/notifications",
                "/agreements/concord-charter",
                "/states/XKE");
    }

    /** What programs ask for. */
    static Stream<String> forPrograms(String word) {
        return Stream.of(
                "/api/v1/search?q=" + word,
                "/api/v1/changes",
                "/api/v1/agreements/concord-charter/acts",
                "/api/v1/bulk/acts.csv",
                "/log/opening/99999");
    }

    /** Addresses that name the paper, what belongs to it, and what may be done with it. */
    static List<String> byId(Item paper, UUID file, String proposal) {
        return List.of(
                "/en/exchange/items/" + paper.id(),
                "/ru/exchange/items/" + paper.id(),
                "/en/exchange/items/" + paper.id() + "/version",
                "/en/exchange/items/" + paper.id() + "/label",
                "/en/exchange/threads/" + paper.thread(),
                "/en/exchange/threads/" + paper.thread() + "/write",
                "/en/exchange/new?from=" + paper.id(),
                "/en/exchange/files/" + file,
                "/en/exchange/files/" + file + "/cleaned",
                "/en/exchange/files/" + file + "/preview",
                "/en/exchange/files/" + file + "/pages/1.png",
                "/en/official/" + proposal);
    }
}
