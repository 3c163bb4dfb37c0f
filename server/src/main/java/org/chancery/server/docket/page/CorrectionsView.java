package org.chancery.server.docket.page;

import java.util.List;
import org.chancery.law.instrument.Agreement;

/** All corrections; {@code fault} is the key of a text, {@code told} says that a proposal now waits for another officer. */
public record CorrectionsView(
        List<CorrectionLine> lines, List<Agreement> agreements, boolean mayCirculate, String fault, boolean told) {}
