package org.chancery.law.review;

import java.time.LocalDate;
import org.chancery.law.instrument.LocalizedText;

/** A field of a review that is not public: on what ground, and when that is looked at again. */
public record Withheld(PublicField field, LocalizedText ground, LocalDate reviewOn) {}
