package org.chancery.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the {@link Page} of a request; holds what all pages share. */
@Component
public final class PageMaker {

    private final Texts texts;
    private final Assets assets;
    private final ObjectProvider<SiteNotice> notice;
    private final WordsSource words;
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.chancery.templates");

    PageMaker(Texts texts, Assets assets, ObjectProvider<SiteNotice> notice, ObjectProvider<WordsSource> words) {
        this.texts = texts;
        this.assets = assets;
        this.notice = notice;
        this.words = words.getIfAvailable(() -> Words::in);
    }

    /** The page at the request's address; in the wanted language where the address names none. */
    public Page page(HttpServletRequest request, String address) {
        String rest = address.startsWith("/") ? address.substring(1) : address;
        int slash = rest.indexOf('/');
        String first = slash < 0 ? rest : rest.substring(0, slash);
        Query query = Query.of(request.getQueryString() == null ? "" : request.getQueryString());
        return Languages.inAddress(first)
                .map(it -> new Page(this, it, slash < 0 ? "/" : rest.substring(slash), query))
                .orElseGet(() ->
                        new Page(this, Languages.wanted(request.getHeader("Accept-Language")), "/", Query.of("")));
    }

    /** A page outside any request, for tests and files. */
    public Page page(Language language, String path) {
        return new Page(this, language, path, Query.of(""));
    }

    Texts texts() {
        return texts;
    }

    Assets assets() {
        return assets;
    }

    WordsSource words() {
        return words;
    }

    SiteNotice notice() {
        return notice.getObject();
    }

    /** The engine that renders the templates. */
    public TemplateEngine engine() {
        return engine;
    }
}
