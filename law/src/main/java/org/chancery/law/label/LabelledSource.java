package org.chancery.law.label;

/** A document from which another is drawn: how people refer to it, and its label. */
public record LabelledSource(String title, Label label) {}
