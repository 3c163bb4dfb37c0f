package org.chancery.law.scope;

import java.util.Optional;
import org.chancery.law.instrument.LocalizedText;

/**
 * A kind of effect that a definition names.
 *
 * @param purpose what the definition says that such effects are for, where it says so
 */
public record EffectKind(String code, LocalizedText title, Optional<Element> purpose) {}
