package org.chancery.server.exchange.page;

import org.chancery.server.exchange.RelabelRequest;
import org.chancery.words.FindingText;

/**
 * A request for another label, as one person sees it.
 *
 * @param finding whether the label may be changed now
 */
public record RequestLine(RelabelRequest request, FindingText finding, boolean mayAnswer, boolean mayApply) {}
