package org.chancery.server.copies.page;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.law.label.Level;
import org.chancery.server.copies.RegisteredDocument;
import org.chancery.server.labels.Labels;
import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Component;

/** The level beside each document of a list, and the highest for the bands around it. */
@Component("copies.levels")
class Levels {

    private final Labels labels;

    Levels(Labels labels) {
        this.labels = labels;
    }

    /** By number of the label. */
    Map<Integer, Level> of(Actor actor, Collection<RegisteredDocument> documents) {
        Map<Integer, Level> levels = new TreeMap<>();
        documents.stream()
                .map(RegisteredDocument::label)
                .distinct()
                .forEach(it -> labels.label(actor.reader(), it).ifPresent(label -> levels.put(it, label.level())));
        return levels;
    }
}
