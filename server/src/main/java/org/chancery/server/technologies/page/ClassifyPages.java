package org.chancery.server.technologies.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.law.scope.Fit;
import org.chancery.law.scope.ListEdition;
import org.chancery.law.scope.ListEntry;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.technologies.Classifications;
import org.chancery.server.technologies.FreeTextWarnings;
import org.chancery.server.technologies.PublicLists;
import org.chancery.server.technologies.Technologies;
import org.chancery.server.technologies.Technology;
import org.chancery.server.technologies.TechnologyRefused;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.chancery.server.web.part.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Delegations and experts classify technologies by editions of public lists here. */
@Controller
@UseCase("technology.classify")
class ClassifyPages {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Technologies technologies;
    private final Classifications classifications;
    private final PublicLists lists;
    private final Permissions permissions;
    private final Labels labels;

    ClassifyPages(
            Technologies technologies,
            Classifications classifications,
            PublicLists lists,
            Permissions permissions,
            Labels labels) {
        this.technologies = technologies;
        this.classifications = classifications;
        this.lists = lists;
        this.permissions = permissions;
        this.labels = labels;
    }

    @GetMapping("/{language:en|ru}/technologies/{id}/classify")
    View form(Page page, Actor actor, @PathVariable String id) {
        Technology technology = found(actor, id);
        Sent sent = new Sent(java.util.Map.of(
                "edition", List.of(page.query().value("edition").orElse(""))));
        return show(page, technology, sent, List.of(), Optional.empty());
    }

    @PostMapping("/{language:en|ru}/technologies/{id}/classify")
    Object classify(
            Page page, Actor actor, @PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
        Technology technology = found(actor, id);
        Sent sent = new Sent(fields);
        try {
            ListEdition edition = edition(sent).orElseThrow(org.chancery.server.technologies.FormWrong::refused);
            List<FreeTextWarnings.Place> warnings =
                    sent.has("looked", "yes") ? List.of() : FreeTextWarnings.in(sent.one("reason"));
            if (!warnings.isEmpty()) {
                return Answers.refused(show(page, technology, sent, warnings, Optional.empty()));
            }
            classifications.classify(
                    actor,
                    technology.id(),
                    edition.list(),
                    edition.name(),
                    sent.all("entry"),
                    sent.choice(Fit.class, "fit"),
                    page.language().tag(),
                    sent.one("reason"));
            return Answers.to(page, "/technologies/" + technology.id());
        } catch (TechnologyRefused e) {
            return Answers.refused(show(page, technology, sent, List.of(), Optional.of(e)));
        }
    }

    private Technology found(Actor actor, String id) {
        permissions.require("technology.classify", actor);
        return technologies.find(actor, Ids.of(id)).orElseThrow(NotFound::new);
    }

    /** Editions are named in forms by their place in the table. */
    private Optional<ListEdition> edition(Sent sent) {
        String place = sent.one("edition");
        List<ListEdition> all = lists.editions().editions();
        return place.matches("[0-9]{1,4}") && Integer.parseInt(place) < all.size()
                ? Optional.of(all.get(Integer.parseInt(place)))
                : Optional.empty();
    }

    private View show(
            Page page,
            Technology technology,
            Sent sent,
            List<FreeTextWarnings.Place> warnings,
            Optional<TechnologyRefused> refused) {
        String language = page.language().tag();
        Optional<ListEdition> chosen = edition(sent);
        List<ListEntry> entries = chosen.map(ClassifyPages::entries).orElse(List.of());
        return page.show(
                "technologies/classify",
                new ClassifyView(
                        technology,
                        editions(page, labels.today()),
                        chosen.isPresent() ? sent.one("edition") : "",
                        entries.stream()
                                .map(it -> new Choice(it.code(), it.title().in(language)))
                                .toList(),
                        entries.stream()
                                .filter(ListEntry::mayBeProhibited)
                                .map(ListEntry::code)
                                .toList(),
                        chosen.flatMap(it -> suggestion(page, technology, it.list()))
                                .orElse(""),
                        sent,
                        warnings,
                        refused.map(it -> page.t(it.text())).orElse(""),
                        refused.flatMap(TechnologyRefused::finding)
                                .map(it -> ActNumbers.in(page, page.words().text(it)))));
    }

    /** In the order in which people count: ML2 before ML10. */
    private static List<ListEntry> entries(ListEdition edition) {
        return edition.entries().values().stream()
                .sorted(Comparator.comparing(it -> NUMBER.matcher(it.code())
                        .replaceAll(found ->
                                "0".repeat(Math.max(0, 4 - found.group().length())) + found.group())))
                .toList();
    }

    private List<Choice> editions(Page page, LocalDate today) {
        List<Choice> choices = new ArrayList<>();
        List<ListEdition> all = lists.editions().editions();
        for (int i = 0; i < all.size(); i++) {
            ListEdition it = all.get(i);
            String name = it.list() + ", " + it.name();
            choices.add(new Choice(
                    Integer.toString(i), it.isValidOn(today) ? name : page.t("technologies.edition.not-valid", name)));
        }
        return choices;
    }

    private Optional<String> suggestion(Page page, Technology technology, String list) {
        return technology.statement().bands().stream()
                .filter(it -> it.list().equals(list))
                .flatMap(it -> lists.thresholds().suggestion(list, it.range(), it.payload()).stream())
                .map(it -> page.t(
                        "technologies.suggestion",
                        page.t("technologies.fit." + it.fit()),
                        it.why().in(page.language().tag())))
                .findFirst();
    }
}
