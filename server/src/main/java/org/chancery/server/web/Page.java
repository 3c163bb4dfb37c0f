package org.chancery.server.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chancery.server.permission.Visitor;
import org.chancery.server.permission.Visitors;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.springframework.web.servlet.View;

/**
 * The page that is being made: its language, its address, and what every template needs.
 *
 * <p>A controller takes it as a parameter and ends with {@link #show}.
 */
public final class Page {

    private final PageMaker maker;
    private final Language language;
    private final String path;
    private final Query query;
    private final Supplier<String> formToken;

    Page(PageMaker maker, Language language, String path, Query query, Supplier<String> formToken) {
        this.maker = maker;
        this.language = language;
        this.path = path;
        this.query = query;
        this.formToken = formToken;
    }

    /** The language of the page. */
    public Language language() {
        return language;
    }

    /** The address below the language, beginning with a slash: {@code /agreements/att}. */
    public String path() {
        return path;
    }

    /** What the address asks for. */
    public Query query() {
        return query;
    }

    /** A text of the page in its language; see {@link Texts#of}. */
    public String t(String key, Object... arguments) {
        return maker.texts().of(language, key, arguments);
    }

    /** Findings, States, agreements and dates in the page's language. */
    public Words words() {
        return maker.words().in(language);
    }

    /** A date as people read it. */
    public String date(LocalDate date) {
        return words().dates().of(date);
    }

    /** A moment as people read it, to the minute, with its zone. */
    public String instant(Instant moment) {
        return date(moment.atZone(ZoneOffset.UTC).toLocalDate()) + ", "
                + moment.toString().substring(11, 16) + " UTC";
    }

    /** The address of another page in the same language. */
    public String href(String other) {
        return "/" + language.tag() + other;
    }

    /** The address of this page with another question. */
    public String here(Query other) {
        return href(path) + other;
    }

    /** The address of this page in another language, with the same question. */
    public String in(Language other) {
        return "/" + other.tag() + path + query;
    }

    /** Whether {@code section} is this page or above it, for the navigation. */
    public boolean isUnder(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }

    /** The address of a file of the site, by its name in {@code assets/}. */
    public String asset(String name) {
        return maker.assets().address(name);
    }

    /** What the site says of itself on every page: whether its log is a trial, whether all is fictional. */
    public SiteNotice notice() {
        return maker.notice();
    }

    /** Who asks. */
    public Visitor visitor() {
        return Visitors.now();
    }

    /** Whether the page may offer a use case to whoever asks; what it does not offer is refused anyway. */
    public boolean offers(String useCase) {
        return maker.permissions().allows(useCase, visitor());
    }

    /** What a form must send as {@code _csrf}, to show that it is ours. */
    public String formToken() {
        return formToken.get();
    }

    /** The parts of the site that are for this visitor besides the public ones, for the navigation. */
    public List<Menu> menus() {
        return Menu.of(
                maker.sections().stream().filter(it -> offers(it.useCase())).toList(), this);
    }

    /** Shows {@code template} (below {@code jte/}, without ending) with this page and a model of its own. */
    public View show(String template, Object model) {
        return new TemplateView(maker.engine(), template + ".jte", Map.of("page", this, "model", model));
    }

    /** Shows a template that needs nothing but the page. */
    public View show(String template) {
        return new TemplateView(maker.engine(), template + ".jte", Map.of("page", this));
    }
}
