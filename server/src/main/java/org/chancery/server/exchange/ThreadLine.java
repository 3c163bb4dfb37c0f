package org.chancery.server.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A thread in a list, as one reader sees it.
 *
 * @param subject empty where only single items of the thread are for this reader
 * @param newest of the items that the reader may read
 * @param unread how many of them the reader has not opened
 * @param due until when the reader's party is asked for an answer that it has not given
 * @param parties codes of those who take part in what the reader sees
 */
public record ThreadLine(
        UUID thread, Optional<Subject> subject, Item newest, int unread, Optional<Instant> due, List<String> parties) {}
