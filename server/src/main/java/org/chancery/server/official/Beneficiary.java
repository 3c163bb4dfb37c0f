package org.chancery.server.official;

import java.util.Optional;
import org.chancery.register.act.Command;

/** Whom an act of a module concerns so that they may neither propose nor confirm it; beans are asked in order. */
public interface Beneficiary {

    /** Reference of the person; empty for acts of others, or if it concerns nobody in particular. */
    Optional<String> of(Command command);
}
