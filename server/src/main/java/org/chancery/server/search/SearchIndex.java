package org.chancery.server.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An inverted index over documents of one language. Immutable; a reader's last word matches as a beginning, the others as words. */
public final class SearchIndex {
    private final List<Document> documents;
    private final TreeMap<String, BitSet> byWord = new TreeMap<>();
    private final TreeMap<String, BitSet> byTitleWord = new TreeMap<>();

    private SearchIndex(List<Document> documents) {
        this.documents = List.copyOf(documents);
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            add(byTitleWord, document.title(), i);
            add(byWord, document.title(), i);
            add(byWord, document.text(), i);
            for (String alias : document.aliases()) {
                add(byWord, alias, i);
                add(byTitleWord, alias, i);
            }
        }
    }

    public static SearchIndex of(List<Document> documents) {
        return new SearchIndex(documents);
    }

    /** Everything in which all words of the query occur; titles first, then in the order of the documents. */
    public SearchResult find(String query, int most) {
        List<Folded.Word> words = Folded.words(query);
        if (words.isEmpty()) {
            return SearchResult.nothing();
        }
        BitSet found = matching(byWord, words);
        BitSet inTitle = matching(byTitleWord, words);
        inTitle.and(found);
        var counts = new EnumMap<Document.Kind, Integer>(Document.Kind.class);
        found.stream().forEach(i -> counts.merge(documents.get(i).kind(), 1, Integer::sum));
        var hits = new ArrayList<SearchResult.Hit>();
        for (Document.Kind kind : Document.Kind.values()) {
            hits.addAll(hits(kind, inTitle, found, words, most));
        }
        return new SearchResult(found.cardinality(), counts, hits);
    }

    private List<SearchResult.Hit> hits(
            Document.Kind kind, BitSet first, BitSet found, List<Folded.Word> words, int most) {
        BitSet rest = (BitSet) found.clone();
        rest.andNot(first);
        return java.util.stream.IntStream.concat(first.stream(), rest.stream())
                .mapToObj(documents::get)
                .filter(document -> document.kind() == kind)
                .limit(most)
                .map(document -> SearchResult.Hit.of(document, words))
                .toList();
    }

    private BitSet matching(TreeMap<String, BitSet> index, List<Folded.Word> words) {
        var all = new BitSet();
        all.set(0, documents.size());
        for (int i = 0; i < words.size(); i++) {
            all.and(beginning(index, words.get(i).stem()));
        }
        return all;
    }

    private static BitSet beginning(TreeMap<String, BitSet> index, String stem) {
        var any = new BitSet();
        for (Map.Entry<String, BitSet> entry : index.tailMap(stem, true).entrySet()) {
            if (!entry.getKey().startsWith(stem)) {
                break;
            }
            any.or(entry.getValue());
        }
        return any;
    }

    private static void add(TreeMap<String, BitSet> index, String text, int document) {
        Folded.words(text)
                .forEach(word ->
                        index.computeIfAbsent(word.stem(), w -> new BitSet()).set(document));
    }
}
