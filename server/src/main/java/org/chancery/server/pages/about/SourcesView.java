package org.chancery.server.pages.about;

import java.util.List;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.Source;
import org.chancery.server.pages.shared.Foot;

/** Where the facts of each agreement come from; {@code map}: whether a map is shown, whose source is then named too. */
public record SourcesView(List<OfAgreement> agreements, boolean map, Foot foot) {
    /** The sources of one agreement. */
    public record OfAgreement(Agreement agreement, List<Source> sources) {}

    public SourcesView {
        agreements = List.copyOf(agreements);
    }
}
