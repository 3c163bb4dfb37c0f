package org.chancery.server.copies.page;

import java.util.List;
import java.util.Map;
import org.chancery.law.label.Label;
import org.chancery.server.copies.Copy;
import org.chancery.server.copies.RegisteredDocument;
import org.chancery.server.copies.Step;

/** One copy, for its holder; {@code waiting} are acts about it that wait for a tick, {@code offices} names by short name. */
public record PaperView(
        RegisteredDocument document,
        Label.Marking label,
        Copy copy,
        List<Step> waiting,
        boolean handedBack,
        Map<String, String> offices,
        String fault) {}
