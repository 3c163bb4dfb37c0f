package org.chancery.server.persons;

import java.time.Instant;

/** A link that was just made: for whom, what, and until when. It is shown once. */
public record LinkView(String name, String link, Instant ends) {}
