package org.chancery.server.copies.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.label.Label;
import org.chancery.server.copies.Copy;
import org.chancery.server.copies.RegisteredDocument;
import org.chancery.server.copies.Step;
import org.chancery.server.official.Proposal;

/**
 * One copy, for the registry.
 *
 * @param waiting acts about it that wait for a tick
 * @param destruction that waits for a second person or for its tick
 * @param needsTwo whether its destruction needs two persons
 * @param handedBack whether its holder says to have given it back
 * @param mayRead whether its holder may still read it
 * @param offices names by short name
 * @param fault says what was wrong, empty for nothing
 */
public record CopyView(
        RegisteredDocument document,
        Label.Marking label,
        Copy copy,
        List<Step> waiting,
        Optional<Proposal> destruction,
        boolean needsTwo,
        boolean handedBack,
        boolean mayRead,
        Map<String, String> offices,
        String fault) {}
