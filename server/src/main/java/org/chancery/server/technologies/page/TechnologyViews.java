package org.chancery.server.technologies.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.label.Label;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Visitor;
import org.chancery.server.technologies.AgreementParties;
import org.chancery.server.technologies.Joined;
import org.chancery.server.technologies.PublicLists;
import org.chancery.server.technologies.Said;
import org.chancery.server.technologies.Technologies;
import org.chancery.server.technologies.Technology;
import org.chancery.server.web.Page;
import org.chancery.server.web.part.TimeRuler;
import org.springframework.stereotype.Component;

/** Puts together what the page of a technology shows. */
@Component
class TechnologyViews {

    private final Technologies technologies;
    private final PublicLists lists;
    private final AgreementParties agreements;
    private final ScopeSection scope;
    private final ClassificationSection classification;
    private final Life life;
    private final Labels labels;

    TechnologyViews(
            Technologies technologies,
            PublicLists lists,
            AgreementParties agreements,
            ScopeSection scope,
            ClassificationSection classification,
            Life life,
            Labels labels) {
        this.technologies = technologies;
        this.lists = lists;
        this.agreements = agreements;
        this.scope = scope;
        this.classification = classification;
        this.life = life;
        this.labels = labels;
    }

    TechnologyView of(Page page, Visitor visitor, Technology it, String fault) {
        Label label = technologies.label(visitor, it);
        List<Said> statements = technologies.statements(visitor, it.id());
        List<Joined> joined = technologies.joined(visitor, it.id());
        List<TechnologyView.Happened> happened = life.of(page, visitor, it, statements, joined);
        return new TechnologyView(
                it,
                it.isPublic() ? "" : page.t("exchange.level." + label.level()),
                it.isPublic() ? "" : label.toString(),
                ClassTitles.in(lists, page.language().tag()),
                agreement(page, it),
                it.statement()
                        .parent()
                        .flatMap(parent -> technologies.find(visitor, parent))
                        .map(parent ->
                                parent.statement().name().in(page.language().tag())),
                statements,
                joined,
                technologies.waiting(visitor).stream()
                        .filter(waiting -> waiting.technology().equals(it.id()))
                        .toList(),
                scope.of(page, visitor, it),
                classification.of(page, visitor, it),
                happened,
                ruler(happened, labels.today()),
                may(visitor, it),
                fault);
    }

    private TechnologyView.May may(Visitor visitor, Technology it) {
        Optional<StateCode> state = technologies
                .state(visitor)
                .filter(own -> agreements
                        .on(it.statement().agreement(), labels.today())
                        .contains(own));
        return new TechnologyView.May(
                state.filter(it.state()::equals).isPresent(),
                state.filter(own -> !it.isNotifiedBy(own)).isPresent());
    }

    private String agreement(Page page, Technology it) {
        return agreements.kept().stream()
                .filter(kept -> kept.id().equals(it.statement().agreement()))
                .findFirst()
                .map(kept -> kept.shortTitle().in(page.language().tag()))
                .orElse(it.statement().agreement().value());
    }

    private static TimeRuler ruler(List<TechnologyView.Happened> happened, LocalDate today) {
        return TimeRuler.of(
                happened.stream()
                        .map(it -> new TimeRuler.Event(it.date(), it.text(), false))
                        .toList(),
                List.of(),
                today);
    }
}
