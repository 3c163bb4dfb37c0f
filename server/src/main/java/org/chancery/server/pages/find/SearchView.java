package org.chancery.server.pages.find;

import java.util.List;
import org.chancery.server.pages.shared.Foot;
import org.chancery.server.search.Document;
import org.chancery.server.search.SearchResult;
import org.chancery.words.Words;

/** Results of a search. */
public record SearchView(Words w, String query, SearchResult result, int most, Foot foot) {
    public List<SearchResult.Hit> of(Document.Kind wanted) {
        return result.hits().stream()
                .filter(hit -> hit.document().kind() == wanted)
                .toList();
    }

    public int count(Document.Kind wanted) {
        return result.counts().getOrDefault(wanted, 0);
    }
}
