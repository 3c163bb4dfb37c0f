package org.chancery.law.scope;

import org.chancery.law.instrument.LocalizedText;

/** One thing that a definition asks of a technology, with the question that a guided form puts. The code is unique within its definition. */
public record Element(String code, LocalizedText question) {}
