package org.chancery.server.pages.find;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import org.chancery.server.pages.question.Asked;
import org.chancery.server.pages.question.Question;
import org.chancery.server.pages.record.HeldRecord;
import org.chancery.server.pages.record.Records;
import org.chancery.server.pages.shared.Feet;
import org.chancery.server.pages.shared.Site;
import org.chancery.server.permission.UseCase;
import org.chancery.server.search.SearchIndex;
import org.chancery.server.web.Page;
import org.chancery.server.web.WordsSource;
import org.chancery.words.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Search over agreements, States, acts and notes. */
@Controller
@UseCase("public.read")
public class SearchPages {
    /** Results of each kind on a page. */
    static final int MOST = 40;

    private record Kept(HeldRecord of, Map<Language, SearchIndex> indexes) {}

    private final Records records;
    private final WordsSource words;
    private final Site site;
    private volatile @Nullable Kept kept;

    SearchPages(Records records, WordsSource words, Site site) {
        this.records = records;
        this.words = words;
        this.site = site;
    }

    @GetMapping("/{language:en|ru}/search")
    View search(Page page, HttpServletRequest request, @RequestParam(required = false) @Nullable String q) {
        String query = Asked.text("q", q);
        return page.show(
                "pages/search",
                new SearchView(
                        page.words(),
                        query,
                        index(page.language()).find(query, MOST),
                        MOST,
                        Feet.ofRecord(page, request, Question.today(site.today()))));
    }

    /** The index of what is held now, in one language; made anew when the record has grown. */
    public SearchIndex index(Language language) {
        HeldRecord record = records.now();
        Kept known = kept;
        if (known == null || known.of() != record) {
            known = made(record);
            kept = known;
        }
        return java.util.Objects.requireNonNull(known.indexes().get(language));
    }

    private synchronized Kept made(HeldRecord record) {
        Kept known = kept;
        if (known != null && known.of() == record) {
            return known;
        }
        var indexes = new EnumMap<Language, SearchIndex>(Language.class);
        for (Language language : Language.values()) {
            indexes.put(language, SearchIndex.of(Documents.of(record, words.in(language))));
        }
        return new Kept(record, indexes);
    }
}
