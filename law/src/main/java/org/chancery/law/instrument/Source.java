package org.chancery.law.instrument;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/** Where facts come from. {@code id} is what acts cite; {@code asAt} is the date up to which the source speaks. */
public record Source(
        String id, LocalizedText name, Optional<URI> link, Optional<LocalDate> asAt, Optional<String> licence) {}
