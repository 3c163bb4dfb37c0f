package org.chancery.server.pages.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.server.pages.find.SearchPages;
import org.chancery.server.pages.question.Asked;
import org.chancery.server.permission.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search, at most 40 results of each kind. */
@RestController
@UseCase("public.program")
class SearchApi {
    private static final int MOST = 40;
    private final SearchPages search;
    private final ApiWords words;

    SearchApi(SearchPages search, ApiWords words) {
        this.search = search;
        this.words = words;
    }

    @GetMapping("/api/v1/search")
    ResponseEntity<byte[]> search(
            HttpServletRequest request, @RequestParam String q, @RequestParam(required = false) @Nullable String lang) {
        String query = Asked.text("q", q);
        var result = search.index(words.in(lang).language()).find(query, MOST);
        var counts = new TreeMap<String, Integer>();
        result.counts().forEach((kind, count) -> counts.put(kind.name(), count));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("query", query);
        tree.put("total", result.total());
        tree.put("counts", counts);
        tree.put(
                "items",
                result.hits().stream()
                        .map(hit -> Map.of(
                                "kind", hit.document().kind().name(),
                                "title", hit.document().title(),
                                "text", hit.document().text(),
                                "path", hit.document().path()))
                        .toList());
        return ApiAnswer.json(request, tree);
    }
}
