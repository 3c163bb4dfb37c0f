package org.chancery.server.technologies;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.rule.ClassificationRule;
import org.chancery.law.scope.ClassificationCheck;
import org.chancery.law.scope.ClassificationFinding;
import org.chancery.law.scope.Classified;
import org.chancery.law.scope.Fit;
import org.chancery.register.json.Json;
import org.chancery.server.database.Reading;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Visitor;
import org.chancery.server.technologies.TechnologyRefused.Why;
import org.chancery.server.web.NotFound;
import org.springframework.stereotype.Service;

/**
 * How technologies compare with dated editions of public lists. Delegations of Parties and experts classify, each in the name of State or
 * office; the latest by each list holds, and nothing is blocked by it.
 */
@Service
public class Classifications {

    static final String CLASSIFY = "technology.classify";

    private static final int LONGEST = 2_000;

    private final Permissions permissions;
    private final PublicLists lists;
    private final TechnologyTable technologies;
    private final TechnologySteps steps;
    private final Reading reading;
    private final Labels labels;

    Classifications(
            Permissions permissions,
            PublicLists lists,
            TechnologyTable technologies,
            TechnologySteps steps,
            Reading reading,
            Labels labels) {
        this.permissions = permissions;
        this.lists = lists;
        this.technologies = technologies;
        this.steps = steps;
        this.reading = reading;
        this.labels = labels;
    }

    /** All classifications of a technology, the first first, as the visitor may know them. */
    public List<Classified> of(Visitor visitor, UUID technology) {
        permissions.require(Technologies.READ, visitor);
        return reading.as(
                visitor.reader(),
                sql -> sql.sql("select number, content from technologies.classification_facts where technology = ?"
                                + " order by number")
                        .param(technology)
                        .query((row, at) ->
                                ClassificationJson.read((Json.Obj) Json.parse(row.getString(2)), row.getLong(1)))
                        .list());
    }

    /** Where public lists have it today, where they leave a gap, and what follows for its review. */
    public Finding finding(Technology technology, List<Classified> acts) {
        return ClassificationFinding.of(
                technology.statement().agreement(),
                lists.editions(),
                lists.classes(),
                new TreeSet<>(technology.statement().classes()),
                acts,
                labels.today());
    }

    /**
     * Classifies a technology by an edition of a list.
     *
     * @param entries codes; none for the fit NONE
     * @throws TechnologyRefused with the rule's reasons, for example for an edition that is not valid today
     */
    public void classify(
            Actor by,
            UUID id,
            String list,
            String edition,
            List<String> entries,
            Fit fit,
            String language,
            String reason) {
        permissions.require(CLASSIFY, by);
        Technology technology = technologies.find(by.reader(), id).orElseThrow(NotFound::new);
        if (reason.length() > LONGEST || entries.size() > LONGEST) {
            throw new TechnologyRefused(Why.TOO_LONG);
        }
        String party = by.state().orElse(by.office().id());
        Classified act = new Classified(
                ScopeJson.DRAFT,
                labels.today(),
                Recipient.of(party),
                list,
                edition,
                entries.stream().distinct().toList(),
                fit,
                reason.isBlank() ? LocalizedText.none() : LocalizedText.of(language, reason.strip()));
        Finding finding = ClassificationCheck.of(technology.statement().agreement(), lists.editions(), act);
        if (finding.conclusion().rule() != ClassificationRule.CLASSIFICATION_SOUND) {
            throw new TechnologyRefused(Why.CLASSIFICATION, Optional.of(finding));
        }
        steps.take(by, party, id, ClassificationJson.classified(technology, act, language));
    }
}
