package org.chancery.cli.source;

import org.chancery.law.act.Holdings;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.words.name.StateNames;

/**
 * An agreement read from its folder, with the agreements that it depends on.
 *
 * @param states names of States, with those of the {@code states.csv} beside the package
 */
public record Opened(Agreement agreement, Holdings holdings, StateNames states) {

    public AgreementId id() {
        return agreement.id();
    }
}
