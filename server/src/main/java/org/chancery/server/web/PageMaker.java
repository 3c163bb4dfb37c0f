package org.chancery.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.server.permission.Permissions;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Page} of a request; holds what all pages share. */
@Component
public final class PageMaker {

    private final Texts texts;
    private final Assets assets;
    private final ObjectProvider<SiteNotice> notice;
    private final WordsSource words;
    private final ObjectProvider<Section> sections;
    private final Permissions permissions;
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.chancery.templates");

    PageMaker(
            Texts texts,
            Assets assets,
            ObjectProvider<SiteNotice> notice,
            ObjectProvider<WordsSource> words,
            ObjectProvider<Section> sections,
            Permissions permissions) {
        this.texts = texts;
        this.assets = assets;
        this.notice = notice;
        this.words = words.getIfAvailable(() -> Words::in);
        this.sections = sections;
        this.permissions = permissions;
    }

    /** The page at the request's address; in the wanted language where the address names none. */
    public Page page(HttpServletRequest request, String address) {
        String rest = address.startsWith("/") ? address.substring(1) : address;
        int slash = rest.indexOf('/');
        String first = slash < 0 ? rest : rest.substring(0, slash);
        Query query = Query.of(request.getQueryString() == null ? "" : request.getQueryString());
        return Languages.inAddress(first)
                .map(it -> new Page(this, it, slash < 0 ? "/" : rest.substring(slash), query, formToken(request)))
                .orElseGet(() -> new Page(
                        this,
                        Languages.wanted(request.getHeader("Accept-Language")),
                        "/",
                        Query.of(""),
                        formToken(request)));
    }

    /** A page outside any request, for tests and files. */
    public Page page(Language language, String path) {
        return new Page(this, language, path, Query.of(""), () -> "");
    }

    /** Asked for only by pages with a form, since asking gives the browser a cookie. */
    private static Supplier<String> formToken(HttpServletRequest request) {
        return () -> request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    Permissions permissions() {
        return permissions;
    }

    List<Section> sections() {
        return sections.orderedStream().toList();
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
