package org.chancery.server.docket.page;

import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.Agreement;
import org.chancery.server.docket.InstrumentKind;

/**
 * The list of models for one agreement.
 *
 * @param chosen empty where none is held
 */
public record ModelsView(List<Agreement> agreements, Optional<Agreement> chosen, List<InstrumentKind> kinds) {}
