package org.chancery.server.technologies.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.law.scope.Definition;
import org.chancery.law.scope.EffectKind;
import org.chancery.law.scope.Element;
import org.chancery.law.scope.ScopeFile;
import org.chancery.law.scope.ScopeQuestion;
import org.chancery.server.permission.Actor;
import org.chancery.server.technologies.FreeTextWarnings;
import org.chancery.server.technologies.Given;
import org.chancery.server.technologies.ScopeTests;
import org.chancery.server.technologies.Technology;
import org.chancery.server.technologies.TechnologyRefused;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.chancery.server.web.part.Choice;
import org.springframework.stereotype.Component;

/** Puts together what the guided form of a scope test shows. */
@Component
class ScopeViews {

    private final ScopeTests tests;

    ScopeViews(ScopeTests tests) {
        this.tests = tests;
    }

    ScopeView of(
            Page page,
            Actor actor,
            Technology technology,
            Sent sent,
            List<Given> given,
            List<FreeTextWarnings.Place> warnings,
            Optional<TechnologyRefused> refused) {
        ScopeFile file = tests.draft(actor, technology, language(page, sent), given);
        long last = tests.of(actor, technology).orElseThrow(NotFound::new).last();
        return new ScopeView(
                technology,
                sent.one("seen").matches("[0-9]{1,15}") ? Long.parseLong(sent.one("seen")) : last,
                given.stream().map(it -> line(page, file.definition(), it)).toList(),
                file.next().map(it -> question(page, it)),
                ActNumbers.in(page, page.words().text(tests.finding(file))),
                sent,
                warnings,
                refused.map(it -> page.t(it.text())).orElse(""),
                refused.flatMap(TechnologyRefused::finding)
                        .map(it -> ActNumbers.in(page, page.words().text(it))));
    }

    /** The language in which the reasons are written: that of the page on which the test was begun. */
    static String language(Page page, Sent sent) {
        return List.of("en", "ru").contains(sent.one("language"))
                ? sent.one("language")
                : page.language().tag();
    }

    private static ScopeView.Question question(Page page, ScopeQuestion question) {
        String language = page.language().tag();
        return switch (question) {
            case ScopeQuestion.OfElement it ->
                new ScopeView.Question(
                        it.element().code(), it.element().question().in(language), List.of());
            case ScopeQuestion.OfPurpose it ->
                new ScopeView.Question(
                        it.element().code(), it.element().question().in(language), List.of());
            case ScopeQuestion.OfEffects it ->
                new ScopeView.Question(
                        ScopeForm.EFFECTS,
                        page.t("technologies.scope.effects"),
                        it.effects().stream()
                                .map(effect ->
                                        new Choice(effect.code(), effect.title().in(language)))
                                .toList());
        };
    }

    private static ScopeView.Line line(Page page, Definition definition, Given given) {
        String language = page.language().tag();
        return switch (given) {
            case Given.Answer it ->
                new ScopeView.Line(
                        it.element(),
                        it.reply().name(),
                        it.reason(),
                        elements(definition).stream()
                                .filter(element -> element.code().equals(it.element()))
                                .findFirst()
                                .map(element -> element.question().in(language))
                                .orElse(it.element()),
                        page.t("technologies.scope.reply." + it.reply()));
            case Given.Effects it ->
                new ScopeView.Line(
                        ScopeForm.EFFECTS,
                        String.join(" ", it.effects()),
                        it.reason(),
                        page.t("technologies.scope.effects"),
                        String.join(
                                ", ",
                                definition.effects().stream()
                                        .filter(effect -> it.effects().contains(effect.code()))
                                        .map(effect -> effect.title().in(language))
                                        .toList()));
        };
    }

    private static List<Element> elements(Definition definition) {
        List<Element> all = new ArrayList<>();
        definition.limbs().forEach(it -> all.addAll(it.elements()));
        definition.effects().stream()
                .map(EffectKind::purpose)
                .flatMap(Optional::stream)
                .forEach(all::add);
        return all;
    }
}
