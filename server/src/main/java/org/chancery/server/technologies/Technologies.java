package org.chancery.server.technologies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.label.Label;
import org.chancery.server.access.AccessLog;
import org.chancery.server.access.How;
import org.chancery.server.access.ItemRead;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Visitor;
import org.springframework.stereotype.Service;

/**
 * The register of technologies as its readers see it. Everybody reads what is public and the public lines of the rest; whoever is admitted to a
 * label reads what stands under it, and the read is noted.
 */
@Service
public class Technologies {

    static final String READ = "technology.read";

    /** Kind of these items in the access log. */
    static final String ITEM = "technology";

    private static final int LONGEST_QUESTION = 200;

    private final TechnologyTable table;
    private final TechnologySteps steps;
    private final TechnologyLabels labels;
    private final Permissions permissions;
    private final AccessLog log;

    Technologies(
            TechnologyTable table,
            TechnologySteps steps,
            TechnologyLabels labels,
            Permissions permissions,
            AccessLog log) {
        this.table = table;
        this.steps = steps;
        this.labels = labels;
        this.permissions = permissions;
        this.log = log;
    }

    /** The technology, if this visitor may know it. */
    public Optional<Technology> find(Visitor visitor, UUID id) {
        permissions.require(READ, visitor);
        Optional<Technology> found = table.find(visitor.reader(), id);
        found.ifPresent(it -> note(visitor, List.of(read(it.id(), it.label(), How.SEEN))));
        return found;
    }

    /** What the register has for this visitor, the latest first; with words, what has them all. */
    public List<Listed> list(Visitor visitor, String words) {
        permissions.require(READ, visitor);
        String asked = words.strip();
        List<Listed> found = asked.isEmpty()
                ? table.all(visitor.reader())
                : asked.length() > LONGEST_QUESTION ? List.of() : table.search(visitor.reader(), asked);
        note(
                visitor,
                found.stream()
                        .map(it -> read(it.id(), it.label(), How.SEARCH_HIT))
                        .toList());
        return found;
    }

    /** A public line. */
    public Optional<Listed> line(Visitor visitor, UUID id) {
        permissions.require(READ, visitor);
        return table.line(visitor.reader(), id);
    }

    /** The technology of a public line, for whoever may know it. */
    public Optional<UUID> ofLine(Visitor visitor, UUID line) {
        permissions.require(READ, visitor);
        return table.ofLine(visitor.reader(), line);
    }

    /** Every statement of a technology, the first first. */
    public List<Said> statements(Visitor visitor, UUID id) {
        permissions.require(READ, visitor);
        return table.statements(visitor.reader(), id);
    }

    /** Those that have joined its notification, in their order. */
    public List<Joined> joined(Visitor visitor, UUID id) {
        permissions.require(READ, visitor);
        return table.joined(visitor.reader(), id);
    }

    /** Restricted acts that wait for a tick or were refused lately, as far as the visitor may know them. */
    public List<Waiting> waiting(Visitor visitor) {
        permissions.require(READ, visitor);
        return steps.waiting(visitor.reader());
    }

    /** The label of a technology, as the visitor may know it. */
    public Label label(Visitor visitor, Technology technology) {
        permissions.require(READ, visitor);
        return labels.of(visitor.reader(), technology.label()).orElse(Label.PUBLIC);
    }

    /** The State for which somebody may notify technologies. */
    public Optional<StateCode> state(Visitor visitor) {
        return visitor instanceof Actor actor && permissions.admits(Notifications.NOTIFY, actor)
                ? actor.state().map(StateCode::new)
                : Optional.empty();
    }

    private void note(Visitor visitor, List<ItemRead> reads) {
        if (visitor instanceof Actor actor) {
            log.read(actor, reads);
        }
    }

    private static ItemRead read(UUID id, int label, How how) {
        return new ItemRead(ITEM, id.toString(), label, how);
    }
}
