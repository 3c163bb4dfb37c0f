package org.chancery.server.labels;

import java.util.List;

/** All mandates, past and future ones too; the module that keeps mandates answers. */
public interface MandateTerms {

    /** As they are recorded now. */
    List<MandateTerm> all();
}
