package org.chancery.bench.leaks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A labelled paper. */
public record Paper(UUID id, LocalDate added, String title, List<String> words, Mark mark) {}
