package org.chancery.server.labels;

import java.util.Optional;
import org.chancery.law.label.LabelScheme;

/** The label scheme that two officers have adopted; the module that keeps these acts answers. */
public interface AdoptedTables {

    /** All tables in force as one scheme; empty while none was adopted. */
    Optional<LabelScheme> now();
}
