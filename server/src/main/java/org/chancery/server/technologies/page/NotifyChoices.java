package org.chancery.server.technologies.page;

import java.util.Arrays;
import java.util.List;
import org.chancery.law.label.Level;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.labels.MaximumLevel;
import org.chancery.server.labels.SchemeInForce;
import org.chancery.server.permission.Actor;
import org.chancery.server.technologies.AgreementParties;
import org.chancery.server.technologies.PublicLists;
import org.chancery.server.technologies.Technologies;
import org.chancery.server.web.Page;
import org.chancery.server.web.part.Choice;
import org.springframework.stereotype.Component;

/** What the form of a notification offers. */
@Component
class NotifyChoices {

    private final Technologies technologies;
    private final PublicLists lists;
    private final AgreementParties agreements;
    private final Mandates mandates;
    private final MaximumLevel maximum;
    private final SchemeInForce scheme;

    NotifyChoices(
            Technologies technologies,
            PublicLists lists,
            AgreementParties agreements,
            Mandates mandates,
            MaximumLevel maximum,
            SchemeInForce scheme) {
        this.technologies = technologies;
        this.lists = lists;
        this.agreements = agreements;
        this.mandates = mandates;
        this.maximum = maximum;
        this.scheme = scheme;
    }

    /** Lists that publish a threshold. */
    List<String> measuring() {
        return lists.measuring();
    }

    NotifyView.Choices of(Page page, Actor actor) {
        String language = page.language().tag();
        return new NotifyView.Choices(
                agreements.kept().stream()
                        .map(it -> new Choice(it.id().value(), it.shortTitle().in(language)))
                        .toList(),
                ClassTitles.in(lists, language).byClass().entrySet().stream()
                        .map(it -> new Choice(it.getKey().code(), it.getValue()))
                        .toList(),
                technologies.list(actor, "").stream()
                        .filter(it -> !it.isLine())
                        .map(it -> new Choice(it.id().toString(), it.name().in(language)))
                        .toList(),
                lists.measuring(),
                Arrays.stream(Level.values())
                        .filter(maximum::admits)
                        .map(it -> new Choice(it.name(), page.t("exchange.level." + it)))
                        .toList(),
                mandates.offices().stream()
                        .filter(it -> it.state().isPresent())
                        .filter(it -> !it.state().equals(actor.state()))
                        .map(it ->
                                new Choice(it.state().orElseThrow(), it.office().in(language)))
                        .toList(),
                scheme.scheme().bases().entrySet().stream()
                        .map(it ->
                                new Choice(it.getKey().toString(), it.getValue().in(language)))
                        .toList());
    }
}
