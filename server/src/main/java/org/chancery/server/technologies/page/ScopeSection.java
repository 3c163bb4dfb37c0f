package org.chancery.server.technologies.page;

import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Visitor;
import org.chancery.server.technologies.AgreementParties;
import org.chancery.server.technologies.ScopeDecisions;
import org.chancery.server.technologies.ScopeRecord;
import org.chancery.server.technologies.ScopeTests;
import org.chancery.server.technologies.Technologies;
import org.chancery.server.technologies.Technology;
import org.chancery.server.web.Page;
import org.chancery.server.web.part.Choice;
import org.springframework.stereotype.Component;

/** The scope test on the page of a technology. */
@Component
class ScopeSection {

    private final Technologies technologies;
    private final ScopeTests tests;
    private final ScopeDecisions decisions;
    private final AgreementParties parties;
    private final Labels labels;

    ScopeSection(
            Technologies technologies,
            ScopeTests tests,
            ScopeDecisions decisions,
            AgreementParties parties,
            Labels labels) {
        this.technologies = technologies;
        this.tests = tests;
        this.decisions = decisions;
        this.parties = parties;
        this.labels = labels;
    }

    Optional<TechnologyView.Scope> of(Page page, Visitor visitor, Technology technology) {
        return tests.of(visitor, technology)
                .map(it -> new TechnologyView.Scope(
                        ActNumbers.in(page, page.words().text(tests.finding(it.file()))),
                        it.isBegun(),
                        it.file().next().isEmpty(),
                        may(page, visitor, technology, it),
                        page.offers("technology.decide-scope")
                                ? decisions.organs().stream()
                                        .map(organ -> new Choice(
                                                organ.id(),
                                                organ.in(page.language().tag())))
                                        .toList()
                                : List.of()));
    }

    private TechnologyView.ScopeMay may(Page page, Visitor visitor, Technology technology, ScopeRecord record) {
        Optional<StateCode> state = technologies
                .state(visitor)
                .filter(own -> parties.on(technology.statement().agreement(), labels.today())
                        .contains(own));
        boolean finished = record.isBegun() && record.file().next().isEmpty();
        boolean contests = state.filter(
                        own -> record.contests().stream().anyMatch(it -> it.by().equals(own)))
                .isPresent();
        return new TechnologyView.ScopeMay(
                state.filter(technology::isNotifiedBy).isPresent(),
                finished && state.isPresent() && !contests && !record.isDecided(),
                contests && !record.isDecided(),
                finished && page.offers("technology.decide-scope"));
    }
}
