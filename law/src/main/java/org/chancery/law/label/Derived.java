package org.chancery.law.label;

import java.util.Optional;
import org.chancery.law.finding.Finding;

/** The label of a document drawn from others, empty if its sources cannot be joined, with the reasons. */
public record Derived(Optional<Label> label, Finding finding) {}
