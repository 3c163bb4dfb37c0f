package org.chancery.text.akn;

/** A part of a document: an element or what stands between elements. */
public sealed interface Node permits Element, Text, Comment, Instruction {}
