package org.chancery.server.docket.page;

import java.util.List;
import org.chancery.law.instrument.Agreement;
import org.chancery.server.docket.Originals.Original;

/** The texts that are kept, as {@code person} sees them; {@code fault} is the key of a text, empty for none. */
public record OriginalsView(String person, List<Original> originals, List<Agreement> agreements, String fault) {}
