package org.chancery.server.technologies.page;

import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.scope.Classified;
import org.chancery.law.scope.ListEntry;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.permission.Visitor;
import org.chancery.server.technologies.Classifications;
import org.chancery.server.technologies.PublicLists;
import org.chancery.server.technologies.Technology;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Component;

/** How public lists have a technology, on its page. */
@Component
class ClassificationSection {

    private final Classifications classifications;
    private final PublicLists lists;
    private final Mandates mandates;

    ClassificationSection(Classifications classifications, PublicLists lists, Mandates mandates) {
        this.classifications = classifications;
        this.lists = lists;
        this.mandates = mandates;
    }

    Optional<TechnologyView.Classification> of(Page page, Visitor visitor, Technology technology) {
        if (lists.editions().editions().isEmpty()) {
            return Optional.empty();
        }
        List<Classified> acts = classifications.of(visitor, technology.id());
        return Optional.of(new TechnologyView.Classification(
                ActNumbers.in(page, page.words().text(classifications.finding(technology, acts))),
                acts.reversed().stream().map(it -> row(page, it)).toList(),
                page.offers("technology.classify")));
    }

    String by(Page page, Recipient by) {
        return switch (by) {
            case Recipient.OfState(StateCode state) -> page.words().state(state);
            case Recipient.Body(String name) ->
                mandates.offices().stream()
                        .filter(it -> it.office().id().equals(name))
                        .findFirst()
                        .map(it -> it.office().in(page.language().tag()))
                        .orElse(name);
        };
    }

    private TechnologyView.Row row(Page page, Classified act) {
        return new TechnologyView.Row(
                act.date(),
                by(page, act.by()),
                act.list(),
                act.edition(),
                act.entries().isEmpty()
                        ? page.t("technologies.entry.none")
                        : String.join(
                                "; ",
                                act.entries().stream()
                                        .map(code -> entry(page, act, code))
                                        .toList()),
                page.t("technologies.fit." + act.fit()),
                act.reason().in(page.language().tag()),
                act.reason().byLanguage().containsKey("ru") ? "ru" : "en");
    }

    private String entry(Page page, Classified act, String code) {
        return lists.editions()
                .edition(act.list(), act.edition())
                .flatMap(it -> Optional.ofNullable(it.entries().get(code)))
                .map(ListEntry::title)
                .map(it -> code + " (" + it.in(page.language().tag()) + ")")
                .orElse(code);
    }
}
