package org.chancery.law.instrument;

import java.util.Optional;

/** A depositary of an agreement; an agreement may have several (VCLT art. 76). {@code state} is set where the depositary is a government. */
public record Depositary(String id, LocalizedText name, Optional<StateCode> state) {}
