package org.chancery.server.technologies;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.scope.ScopeAct;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.labels.Labels;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Office;
import org.chancery.server.permission.Permissions;
import org.chancery.server.technologies.TechnologyRefused.Why;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/** What the competent organ decides about the outcome of a scope test: one officer enters it, another confirms. */
@Service
public class ScopeDecisions {

    static final String DECIDE = "technology.decide-scope";

    private final Permissions permissions;
    private final OfficialActs official;
    private final TechnologyTable technologies;
    private final ScopeTests tests;
    private final Mandates mandates;
    private final Labels labels;

    ScopeDecisions(
            Permissions permissions,
            OfficialActs official,
            TechnologyTable technologies,
            ScopeTests tests,
            Mandates mandates,
            Labels labels) {
        this.permissions = permissions;
        this.official = official;
        this.technologies = technologies;
        this.tests = tests;
        this.mandates = mandates;
        this.labels = labels;
    }

    /** The organs that may have decided. */
    public List<Office> organs() {
        return mandates.offices().stream()
                .filter(it -> it.state().isEmpty())
                .map(it -> it.office())
                .toList();
    }

    /**
     * Proposes to record an organ's decision.
     *
     * @param organ short name of its office
     * @return reference of the proposal
     * @throws TechnologyRefused with the rule's reasons
     */
    public String propose(Actor by, UUID id, String organ, boolean within, String language, String reason) {
        permissions.require(DECIDE, by);
        Technology technology = technologies.find(by.reader(), id).orElseThrow(NotFound::new);
        ScopeRecord record = tests.required(by, technology);
        LocalizedText name = organs().stream()
                .filter(it -> it.id().equals(organ))
                .findFirst()
                .map(it -> new LocalizedText(Map.of("en", it.english(), "ru", it.russian())))
                .orElseThrow(() -> new TechnologyRefused(Why.SCOPE_ORGAN));
        var act = new ScopeAct.Decided(
                ScopeJson.DRAFT, labels.today(), name, within, ScopeContests.said(language, reason));
        tests.requireAllowed(technology, record.file(), act);
        return official.propose(
                DECIDE,
                ScopeActs.decided(technology, name, labels.today(), within, language, reason.strip(), record.last()),
                by);
    }
}
