package org.chancery.server.docket.page;

import java.util.Map;
import org.chancery.server.docket.TextCorrection;

/** One correction with its objections, and what this person may do. */
public record CorrectionLine(
        TextCorrection correction, Map<String, String> objections, boolean mayObject, boolean mayCorrect) {}
