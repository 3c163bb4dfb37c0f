package org.chancery.cli.source;

import org.chancery.law.act.Holdings;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;

/** An agreement read from its folder, with the agreements that it depends on. */
public record Opened(Agreement agreement, Holdings holdings) {

    public AgreementId id() {
        return agreement.id();
    }
}
